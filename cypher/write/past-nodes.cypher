// Make or change these rows of earlier releases; one that was of another label before loses that label.
// @param rows readonly NodeWrite[]
UNWIND $rows AS r
MERGE (n:PastFact {version: r.id})
SET n = r.props, n.hash = r.hash, n:$(r.label)
REMOVE n:$([l IN labels(n) WHERE NOT l IN ['PastFact', r.label]])
