// What did these bodies belong to, each on its day (null: ever)?
// @param keys readonly DayKey[]
// @row id string
// @row day number | null
// @row row PartOfRow
UNWIND $keys AS key
MATCH (:Organisation {id: key.id})<-[:CHILD]-(p:PartOf)
WHERE key.day IS NULL OR (p.fromMin <= key.day AND p.toMax > key.day)
RETURN key.id AS id, key.day AS day, properties(p) AS row
ORDER BY p.fromMin, p.id
