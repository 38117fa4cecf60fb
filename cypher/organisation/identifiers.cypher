// Which official codes did these bodies bear?
// @param ids readonly string[]
// @row id string
// @row row IdentifierRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:IDENTIFIES]-(i:Identifier)
RETURN id, properties(i) AS row
ORDER BY i.fromMin, i.id
