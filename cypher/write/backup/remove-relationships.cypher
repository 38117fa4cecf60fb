// Take away relationships that a backup does not have.
// @param rows readonly string[]
UNWIND $rows AS at
MATCH ()-[r]->()
WHERE elementId(r) = at
DELETE r
