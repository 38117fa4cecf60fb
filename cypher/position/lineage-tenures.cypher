// Who held these positions, or the same seat in the bodies before and after theirs, each on its day (null: ever)? Newest first; a page after
// a key, and how many there are in all.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly TenureRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
MATCH (p:Position {id: key.id})
CALL (p) {
  MATCH (p)-[:LEADS_TO*0..24]->(x:Position) RETURN DISTINCT x
  UNION
  MATCH (p)<-[:LEADS_TO*0..24]-(x:Position) RETURN DISTINCT x
}
OPTIONAL MATCH (x)<-[:IN]-(t:Tenure)
WHERE key.day IS NULL OR (t.fromMin <= key.day AND t.toMax > key.day)
WITH n, key, t ORDER BY t.key DESC
WITH n, key, collect(t) AS every
RETURN n, size(every) AS total,
       [t IN every WHERE key.after IS NULL OR t.key < key.after | properties(t)][..key.limit] AS rows
