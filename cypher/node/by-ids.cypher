// What are the things and facts with these ids, and into what were joined ids joined?
// @param ids readonly string[]
// @row id string
// @row label Label
// @row row object
UNWIND $ids AS id
MATCH (given:Fact {id: id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH id, coalesce(other, given) AS n
RETURN id, [l IN labels(n) WHERE l <> 'Fact'][0] AS label, properties(n) AS row
