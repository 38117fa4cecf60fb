// Which reforms are there, newest first; only those that are no part of another, or all? A page before a key.
// @param topOnly boolean
// @param before string
// @param limit number
// @row row ReformRow
MATCH (f:Reform)
WHERE f.key < $before AND (NOT $topOnly OR f.partOf IS NULL)
RETURN properties(f) AS row
ORDER BY f.key DESC
LIMIT $limit
