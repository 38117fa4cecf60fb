// Take these rows out of the graph. All are looked up before the first goes: each look-up after a removal in the same transaction
// walks the list of what was removed.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (n:Fact {id: id})
WITH collect(n) AS rows
UNWIND rows AS n
DETACH DELETE n
