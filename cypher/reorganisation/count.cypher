// How many reorganisations of some types and statuses took effect between two days? Keys begin with the day. Read from an index alone.
// @param from string
// @param to string
// @param types readonly string[]
// @param statuses readonly string[]
// @row total number
UNWIND $types AS type
UNWIND $statuses AS status
MATCH (r:Reorganisation)
USING INDEX r:Reorganisation(type, status, key)
WHERE r.type = type AND r.status = status AND r.key >= $from AND r.key < $to
RETURN count(r) AS total
