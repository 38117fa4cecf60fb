// Which bodies had a role in these projects, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row InvolvementRow
UNWIND $keys AS key
MATCH (:Project {id: key.id})<-[:IN_PROJECT]-(i:Involvement)
WHERE key.day IS NULL OR (i.fromMin <= key.day AND i.toMax > key.day)
RETURN key.id AS id, key.day AS day, properties(i) AS row
ORDER BY i.fromMin, i.key
