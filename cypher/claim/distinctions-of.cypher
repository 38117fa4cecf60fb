// From what are these things told apart?
// @param ids readonly string[]
// @row id string
// @row row DistinctionRow
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:TELLS_APART]-(d:Distinction)
RETURN id, properties(d) AS row
ORDER BY d.key
