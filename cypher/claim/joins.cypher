// Which ids were joined into others? A page after a key.
// @param after string
// @param limit number
// @row row RedirectRow
MATCH (r:Redirect)
WHERE r.key > $after
RETURN properties(r) AS row
ORDER BY r.key
LIMIT $limit
