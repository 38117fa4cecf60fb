// Which bodies of these kinds existed on a day (null: ever)? A page after a key; of each kind no more is read than a page may hold.
// @param kinds readonly string[]
// @param day number | null
// @param after string
// @param limit number
// @row row OrganisationRow
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (o:Organisation)
  USING INDEX o:Organisation(kind, key)
  WHERE o.kind = kind AND o.key > $after AND ($day IS NULL OR (o.fromMin <= $day AND o.toMax > $day))
  RETURN o, o.key AS place
  ORDER BY o.kind, o.key
  LIMIT $limit
}
WITH o, place
ORDER BY place
LIMIT $limit
RETURN properties(o) AS row
ORDER BY place
