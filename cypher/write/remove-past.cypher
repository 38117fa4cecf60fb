// Take these past versions out of the graph; all are looked up before the first goes.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (n:PastFact {version: id})
WITH collect(n) AS rows
UNWIND rows AS n
DETACH DELETE n
