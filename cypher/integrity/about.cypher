// Which cases that rules found are about these things? Worst first.
// @param ids readonly string[]
// @row id string
// @row row FindingRow
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:ABOUT_THING]-(f:Finding)
RETURN id, properties(f) AS row
ORDER BY f.key
