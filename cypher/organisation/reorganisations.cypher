// Which reorganisations of some statuses did these bodies go into, come out of or move in? Newest first; a page after a key, and how many in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly ReorganisationRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (:Organisation {id: key.id})-[:WENT_INTO|RESULTED_IN|MOVED]-(r:Reorganisation)
WHERE r.status IN key.statuses
WITH DISTINCT n, key, r ORDER BY r.key DESC
WITH n, key, collect(r) AS every
RETURN n, size(every) AS total,
       [r IN [r IN every WHERE key.after IS NULL OR r.key < key.after][..key.limit] | properties(r)] AS rows
