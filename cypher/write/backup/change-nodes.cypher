// Make nodes that are there already what a backup says that they were; the caller compares how many there are.
// @param rows readonly object[]
// @row at string
UNWIND $rows AS r
MATCH (n)
WHERE elementId(n) = r.at
SET n = r.properties, n:$(r.labels)
REMOVE n:$([l IN labels(n) WHERE NOT l IN r.labels])
RETURN r.at AS at
