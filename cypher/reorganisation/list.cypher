// Which reorganisations took effect between two days, newest first? A page before a key.
// @param from number
// @param to number
// @param types readonly string[]
// @param before string
// @param limit number
// @row row ReorganisationRow
MATCH (r:Reorganisation)
WHERE r.key < $before AND r.dateMin >= $from AND r.dateMin < $to AND r.type IN $types
RETURN properties(r) AS row
ORDER BY r.key DESC
LIMIT $limit
