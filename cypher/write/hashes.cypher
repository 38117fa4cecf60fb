// What does the graph hold: the fingerprint of every row?
// @row id string
// @row hash string
MATCH (f:Fact)
RETURN f.id AS id, f.hash AS hash
