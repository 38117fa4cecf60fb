// Which cases did these rules find? A page after a key, and how many in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly FindingRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (f:Finding {rule: key.id})
WITH n, key, f ORDER BY f.key
WITH n, key, collect(f) AS every
RETURN n, size(every) AS total,
       [f IN [f IN every WHERE key.after IS NULL OR f.key > key.after][..key.limit] | properties(f)] AS rows
