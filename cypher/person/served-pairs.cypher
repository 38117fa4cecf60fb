// In which seats of one body were these pairs of people at one time?
// @param pairs readonly PersonPair[]
// @row n number
// @row row ServedPair
UNWIND range(0, size($pairs) - 1) AS n
WITH n, $pairs[n] AS pair
MATCH (:Person {id: pair.mine})<-[:HELD_BY]-(mine:Tenure)-[:AT]->(o:Organisation)<-[:AT]-(theirs:Tenure)-[:HELD_BY]->(:Person {id: pair.theirs})
WHERE mine.fromMin < theirs.toMax AND theirs.fromMin < mine.toMax
MATCH (mine)-[:IN]->(a:Position {sort: 'seat'})
MATCH (theirs)-[:IN]->(b:Position {sort: 'seat'})
RETURN n, {key: mine.key + '|' + theirs.key, mine: properties(mine), theirs: properties(theirs)} AS row
ORDER BY n, mine.key, theirs.key
