// Which bodies belonged to these, each on its day (null: ever)? A page after a key, and how many there are in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly PartOfRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (:Organisation {id: key.id})<-[:PARENT]-(p:PartOf)
WHERE key.day IS NULL OR (p.fromMin <= key.day AND p.toMax > key.day)
WITH n, key, p ORDER BY p.key
WITH n, key, collect(p) AS every
RETURN n, size(every) AS total,
       [p IN every WHERE key.after IS NULL OR p.key > key.after | properties(p)][..key.limit] AS rows
