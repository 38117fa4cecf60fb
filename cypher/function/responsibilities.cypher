// Which bodies answered for these functions, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row ResponsibilityRow
UNWIND $keys AS key
MATCH (:Function {id: key.id})<-[:FOR]-(r:Responsibility)
WHERE key.day IS NULL OR (r.fromMin <= key.day AND r.toMax > key.day)
RETURN key.id AS id, key.day AS day, properties(r) AS row
ORDER BY r.key
