// Take away nodes that a backup does not have; all are looked up before the first goes.
// @param rows readonly string[]
UNWIND $rows AS at
MATCH (n)
WHERE elementId(n) = at
WITH collect(n) AS nodes
UNWIND nodes AS n
DETACH DELETE n
