// How many reorganisations of some types and statuses took effect between two days? Keys begin with the day.
// @param from string
// @param to string
// @param types readonly string[]
// @param statuses readonly string[]
// @row total number
MATCH (r:Reorganisation)
WHERE r.key >= $from AND r.key < $to AND r.type IN $types AND r.status IN $statuses
RETURN count(r) AS total
