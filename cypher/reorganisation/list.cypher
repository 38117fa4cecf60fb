// Which reorganisations of some types and statuses took effect between two days, newest first? A page before a key; keys begin with the day.
// @param from string
// @param to string
// @param types readonly string[]
// @param statuses readonly string[]
// @param before string
// @param limit number
// @row row ReorganisationRow
MATCH (r:Reorganisation)
WHERE r.key < $before AND r.key >= $from AND r.key < $to AND r.type IN $types AND r.status IN $statuses
RETURN properties(r) AS row
ORDER BY r.key DESC
LIMIT $limit
