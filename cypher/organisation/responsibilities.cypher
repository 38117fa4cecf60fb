// For which functions did these bodies answer, themselves or as the unit in charge, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row ResponsibilityRow
UNWIND $keys AS key
MATCH (:Organisation {id: key.id})<-[:ANSWERED_BY|THROUGH]-(r:Responsibility)
WHERE key.day IS NULL OR (r.fromMin <= key.day AND r.toMax > key.day)
WITH DISTINCT key, r
RETURN key.id AS id, key.day AS day, properties(r) AS row
ORDER BY r.key
