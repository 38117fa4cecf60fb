// All relationships by type and by the keys of their ends.
// @row at string
// @row type string
// @row from string
// @row to string
// @row properties object
MATCH (a)-[r]->(b)
WITH r, type(r) AS type, coalesce(a.version, a.id) AS from, coalesce(b.version, b.id) AS to
RETURN elementId(r) AS at, type, from, to, properties(r) AS properties
ORDER BY type, from, to
