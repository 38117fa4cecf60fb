// Which positions did these people hold, each on its day (null: ever)? In order of beginning; a page after a key, and how many in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly TenureRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (:Person {id: key.id})<-[:HELD_BY]-(t:Tenure)
WHERE key.day IS NULL OR (t.fromMin <= key.day AND t.toMax > key.day)
WITH n, key, t ORDER BY t.key
WITH n, key, collect(t) AS every
RETURN n, size(every) AS total,
       [t IN [t IN every WHERE key.after IS NULL OR t.key > key.after][..key.limit] | properties(t)] AS rows
