// Which party bodies led these bodies, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row PartOfRow
UNWIND $keys AS key
MATCH (:Organisation {id: key.id})<-[:LED]-(p:PartOf)
WHERE key.day IS NULL OR (p.fromMin <= key.day AND p.toMax > key.day)
RETURN key.id AS id, key.day AS day, properties(p) AS row
ORDER BY p.fromMin, p.id
