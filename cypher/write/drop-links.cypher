// Take away the relationships that these rows own.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (:Fact {id: id})-[r]-()
WHERE r.owner = id
DELETE r
