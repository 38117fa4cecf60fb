// Make these relationships of earlier releases; an end is a past version or a row of today. The caller compares how many were made.
// @param rows readonly LinkWrite[]
UNWIND $rows AS l
OPTIONAL MATCH (pa:PastFact {version: l.from})
OPTIONAL MATCH (ta:Fact {id: l.from})
OPTIONAL MATCH (pb:PastFact {version: l.to})
OPTIONAL MATCH (tb:Fact {id: l.to})
WITH l, coalesce(pa, ta) AS a, coalesce(pb, tb) AS b
WHERE a IS NOT NULL AND b IS NOT NULL
CREATE (a)-[r:$(l.type)]->(b)
SET r = l.props
