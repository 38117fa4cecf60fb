// With which ids do the parts of a list of all things with pages begin, at so many things a part?
// @param each number
// @row id string
MATCH (n:Fact)
WHERE n.id >= ''
  AND (n:Organisation OR n:Person OR n:Position OR n:Reorganisation OR n:Reform OR n:Project OR n:Function OR n:BodyClass OR n:Source)
WITH n.id AS id
ORDER BY id
WITH collect(id) AS ids
UNWIND range(0, size(ids) - 1, $each) AS n
RETURN ids[n] AS id
