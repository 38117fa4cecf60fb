// Which claims contradict what is shown? A page after a key.
// @param after string
// @param limit number
// @row row ClaimRow
MATCH (c:Claim)
WHERE c.key > $after
RETURN properties(c) AS row
ORDER BY c.key
LIMIT $limit
