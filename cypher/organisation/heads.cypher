// Who headed these bodies, each on its day?
// @param keys readonly OnDay[]
// @row id string
// @row day number
// @row row TenureRow
UNWIND $keys AS key
MATCH (:Organisation {id: key.id})<-[:AT]-(t:Tenure)
WHERE t.head AND t.fromMin <= key.day AND t.toMax > key.day
RETURN key.id AS id, key.day AS day, properties(t) AS row
ORDER BY t.key DESC
