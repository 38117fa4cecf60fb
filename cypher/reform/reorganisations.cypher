// Which reorganisations belong to these reforms or to parts of them, newest first? A page after a key, and how many in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly ReorganisationRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (:Reform {id: key.id})<-[:PART_OF_REFORM*1..8]-(r:Reorganisation)
WHERE r.status IN key.statuses
WITH DISTINCT n, key, r ORDER BY r.key DESC
WITH n, key, collect(r) AS every
RETURN n, size(every) AS total,
       [r IN [r IN every WHERE key.after IS NULL OR r.key < key.after][..key.limit] | properties(r)] AS rows
