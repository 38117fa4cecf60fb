// Make these relationships; the caller compares how many were made with how many were asked for.
// @param rows readonly LinkWrite[]
UNWIND $rows AS l
MATCH (a:Fact {id: l.from})
MATCH (b:Fact {id: l.to})
CREATE (a)-[r:$(l.type)]->(b)
SET r = l.props
