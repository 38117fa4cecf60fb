// Which seats of these bodies does the record know?
// @param ids readonly string[]
// @row id string
// @row row PositionRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:OF]-(p:Position)
RETURN id, properties(p) AS row
ORDER BY p.key
