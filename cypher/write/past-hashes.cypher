// What does the graph hold of earlier releases: the fingerprint of every past version?
// @row id string
// @row hash string
MATCH (f:PastFact)
WHERE f.version > ''
RETURN f.version AS id, f.hash AS hash
