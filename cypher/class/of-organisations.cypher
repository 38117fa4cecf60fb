// Of which classes are these bodies, at any time?
// @param ids readonly string[]
// @row id string
// @row row BodyClassRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:INSTANCE]-(:Instance)-[:IN_CLASS]->(c:BodyClass)
WITH DISTINCT id, c
RETURN id, properties(c) AS row
ORDER BY c.fromMin, c.key
