// Which people does the record know, by name? A page after a key.
// @param after string
// @param limit number
// @row row PersonRow
MATCH (p:Person)
WHERE p.key > $after
RETURN properties(p) AS row
ORDER BY p.key
LIMIT $limit
