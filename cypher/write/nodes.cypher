// Make or change these nodes.
// @param rows readonly NodeWrite[]
UNWIND $rows AS r
MERGE (n:Fact {id: r.id})
SET n = r.props, n.hash = r.hash, n:$(r.label)
