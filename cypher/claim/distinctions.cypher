// Which things look like one and are not?
// @row row DistinctionRow
MATCH (d:Distinction)
RETURN properties(d) AS row
ORDER BY d.key
