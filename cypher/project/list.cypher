// Which projects were there on a day (null: ever), by name? A page after a key.
// @param day number | null
// @param after string
// @param limit number
// @row row ProjectRow
MATCH (p:Project)
WHERE p.key > $after AND ($day IS NULL OR (p.fromMin <= $day AND p.toMax > $day))
RETURN properties(p) AS row
ORDER BY p.key
LIMIT $limit
