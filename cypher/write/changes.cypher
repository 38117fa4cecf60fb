// Say what the releases changed.
// @param rows readonly ChangeWrite[]
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c = row
