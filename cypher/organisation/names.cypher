// Which official names did these bodies bear?
// @param ids readonly string[]
// @row id string
// @row row NameRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:NAMES]-(n:Name {class: 'official'})
RETURN id, properties(n) AS row
ORDER BY n.fromMin, n.toMax, n.id
