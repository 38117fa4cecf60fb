// Which facts rest on a source, as citation or legal basis? A page after an id.
// @param id string
// @param after string
// @param limit number
// @row id string
// @row label Label
// @row row object
MATCH (:Source {id: $id})<-[:CITES|LEGAL_BASIS|LATER_ACT]-(f:Fact)
WHERE f.id > $after
WITH DISTINCT f
RETURN f.id AS id, [l IN labels(f) WHERE l <> 'Fact'][0] AS label, properties(f) AS row
ORDER BY id
LIMIT $limit
