// Which official names did these bodies bear, in order of time? Their ids count them in that order.
// @param ids readonly string[]
// @row id string
// @row row NameRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:NAMES]-(n:Name {class: 'official'})
RETURN id, properties(n) AS row
ORDER BY size(n.id), n.id
