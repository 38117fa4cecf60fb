// With whom was a person in one body at one time, both in their posts there? In order of when both were; a page after a key, and how many.
// Only posts of some sorts; so may be only one person, and only one body.
// @param id string
// @param person string | null
// @param organisation string | null
// @param sorts readonly string[]
// @param after string | null
// @param limit number
// @row total number
// @row rows readonly ServedPair[]
MATCH (:Person {id: $id})<-[:HELD_BY]-(mine:Tenure)-[:AT]->(o:Organisation)<-[:AT]-(theirs:Tenure)-[:HELD_BY]->(p:Person)
WHERE p.id <> $id AND ($person IS NULL OR p.id = $person) AND ($organisation IS NULL OR o.id = $organisation)
  AND mine.fromMin < theirs.toMax AND theirs.fromMin < mine.toMax
MATCH (mine)-[:IN]->(a:Position)
MATCH (theirs)-[:IN]->(b:Position)
WHERE a.sort IN $sorts AND b.sort IN $sorts
WITH mine, theirs, CASE WHEN mine.fromMin > theirs.fromMin THEN mine.fromMin ELSE theirs.fromMin END AS begin
WITH mine, theirs, right('0000000' + toString(begin), 8) + '|' + mine.id + '|' + theirs.id AS key
ORDER BY key
WITH collect({key: key, mine: properties(mine), theirs: properties(theirs)}) AS every
RETURN size(every) AS total, [one IN every WHERE $after IS NULL OR one.key > $after][..$limit] AS rows
