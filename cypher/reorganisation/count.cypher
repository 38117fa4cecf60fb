// How many reorganisations took effect between two days?
// @param from number
// @param to number
// @param types readonly string[]
// @row total number
MATCH (r:Reorganisation)
WHERE r.dateMin >= $from AND r.dateMin < $to AND r.type IN $types
RETURN count(r) AS total
