// Take these rows out of the graph.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (n:Fact {id: id})
DETACH DELETE n
