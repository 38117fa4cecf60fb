// Take away every relationship of these past versions.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (n:PastFact {version: id})-[r]-()
WITH DISTINCT r
DELETE r
