// In which projects did these bodies have a role, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row InvolvementRow
UNWIND $keys AS key
MATCH (:Organisation {id: key.id})<-[:OF_BODY]-(i:Involvement)
WHERE key.day IS NULL OR (i.fromMin <= key.day AND i.toMax > key.day)
RETURN key.id AS id, key.day AS day, properties(i) AS row
ORDER BY i.key
