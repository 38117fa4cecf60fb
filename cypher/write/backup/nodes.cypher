// All nodes by their keys: the name of a past version, the id of anything else.
// @row at string
// @row key string
// @row labels readonly string[]
// @row properties object
MATCH (n)
RETURN elementId(n) AS at, coalesce(n.version, n.id) AS key, labels(n) AS labels, properties(n) AS properties
ORDER BY key
