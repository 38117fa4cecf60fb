// Which things look like one and are not?
// @row row DistinctionRow
MATCH (d:Distinction)
WHERE d.key > ''
RETURN properties(d) AS row
ORDER BY d.key
