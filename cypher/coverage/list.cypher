// How much of each kind of bodies does the record hold in each period?
// @row row CoverageRow
MATCH (c:Coverage)
WHERE c.key > ''
RETURN properties(c) AS row
ORDER BY c.key
