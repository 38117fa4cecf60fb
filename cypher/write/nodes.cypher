// Make or change these nodes; one that was of another label before loses that label.
// @param rows readonly NodeWrite[]
UNWIND $rows AS r
MERGE (n:Fact {id: r.id})
SET n = r.props, n.hash = r.hash, n:$(r.label)
REMOVE n:$([l IN labels(n) WHERE NOT l IN ['Fact', r.label]])
