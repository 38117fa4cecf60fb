// Make these nodes of a backup, and say where each is.
// @param rows readonly object[]
// @row key string
// @row at string
UNWIND $rows AS r
CREATE (n:$(r.labels))
SET n = r.properties
RETURN r.key AS key, elementId(n) AS at
