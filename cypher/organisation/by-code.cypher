// Which bodies bear an official code, on a day or ever?
// @param code string
// @param scheme string
// @param day number | null
// @row row OrganisationRow
MATCH (i:Identifier {code: $code})-[:IDENTIFIES]->(o:Organisation)
WHERE i.scheme = $scheme AND ($day IS NULL OR (i.fromMin <= $day AND i.toMax > $day))
WITH DISTINCT o, i.toMax AS toMax
RETURN properties(o) AS row
ORDER BY toMax DESC, o.id
