// Which data releases are there, oldest first?
// @row row ReleaseWrite
MATCH (r:Release)
WHERE r.place > 0
RETURN properties(r) AS row
ORDER BY r.place
