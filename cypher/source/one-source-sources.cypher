// On which sources do most facts rest alone? Each source's degree is read, then the first are shown.
// @param limit number
// @row total number
// @row row object
MATCH (s:Source)
WHERE s.key > ''
WITH s, COUNT { (s)<-[:ONLY_SOURCE]-() } AS total
WHERE total > 0
WITH s, total
ORDER BY total DESC, s.key
LIMIT $limit
RETURN total, properties(s) AS row
