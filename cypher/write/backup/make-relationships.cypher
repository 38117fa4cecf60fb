// Make these relationships of a backup; the caller compares how many there are.
// @param rows readonly object[]
// @row at string
UNWIND $rows AS r
MATCH (a)
WHERE elementId(a) = r.from
MATCH (b)
WHERE elementId(b) = r.to
CREATE (a)-[l:$(r.type)]->(b)
SET l = r.properties
RETURN elementId(l) AS at
