// Which reorganisations of some types and statuses took effect between two days, newest first? A page before a key; keys begin with the day.
// Of each type and status no more is read than a page may hold.
// @param from string
// @param to string
// @param types readonly string[]
// @param statuses readonly string[]
// @param before string
// @param limit number
// @row row ReorganisationRow
UNWIND $types AS type
UNWIND $statuses AS status
CALL (type, status) {
  MATCH (r:Reorganisation)
  USING INDEX r:Reorganisation(type, status, key)
  WHERE r.type = type AND r.status = status AND r.key >= $from AND r.key < CASE WHEN $before < $to THEN $before ELSE $to END
  RETURN r, r.key AS place
  ORDER BY r.type DESC, r.status DESC, r.key DESC
  LIMIT $limit
}
WITH r, place
ORDER BY place DESC
LIMIT $limit
RETURN properties(r) AS row
ORDER BY place DESC
