// Which fields of state management does the record know, by name? A page after a key.
// @param after string
// @param limit number
// @row row FunctionRow
MATCH (f:Function)
WHERE f.key > $after
RETURN properties(f) AS row
ORDER BY f.key
LIMIT $limit
