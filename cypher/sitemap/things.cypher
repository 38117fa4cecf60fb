// Which things have a page of their own, from one id on, in the order of ids?
// @param from string
// @param limit number
// @row id string
// @row label Label
MATCH (n:Fact)
WHERE n.id >= $from
  AND (n:Organisation OR n:Person OR n:Position OR n:Reorganisation OR n:Reform OR n:Project OR n:Function OR n:BodyClass OR n:Source)
RETURN n.id AS id, [l IN labels(n) WHERE l <> 'Fact'][0] AS label
ORDER BY n.id
LIMIT $limit
