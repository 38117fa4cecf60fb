// Who headed these bodies, each on its day? Those who had certainly begun first, and the latest of them; then those who may have. By an index of the tenures of heads: of all others nothing is read.
// @param keys readonly OnDay[]
// @row id string
// @row day number
// @row row TenureRow
UNWIND $keys AS key
MATCH (t:Tenure)
USING INDEX t:Tenure(headOf, toMax, fromMin)
WHERE t.headOf = key.id AND t.toMax > key.day AND t.fromMin <= key.day
RETURN key.id AS id, key.day AS day, properties(t) AS row
ORDER BY t.fromMax <= key.day DESC, t.key DESC
