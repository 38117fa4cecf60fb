// Which bodies of these kinds existed on a day (null: ever)? A page after a key.
// @param kinds readonly string[]
// @param day number | null
// @param after string
// @param limit number
// @row row OrganisationRow
MATCH (o:Organisation)
WHERE o.kind IN $kinds AND o.key > $after AND ($day IS NULL OR (o.fromMin <= $day AND o.toMax > $day))
RETURN properties(o) AS row
ORDER BY o.key
LIMIT $limit
