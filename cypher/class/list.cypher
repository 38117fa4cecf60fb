// Which classes of bodies does the record know?
// @row row BodyClassRow
MATCH (c:BodyClass)
WHERE c.key > ''
RETURN properties(c) AS row
ORDER BY c.key
