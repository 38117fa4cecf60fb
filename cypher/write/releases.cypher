// Say which data releases there are.
// @param rows readonly ReleaseWrite[]
UNWIND $rows AS row
MERGE (r:Release {id: row.id})
SET r = row
