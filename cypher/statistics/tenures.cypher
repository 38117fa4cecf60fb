// Which tenures in bodies of some kinds and branches reach between two days, begin or end of theirs included, and when? Costs an index entry and
// a step to the body for each.
// @param kinds readonly string[]
// @param branches readonly string[]
// @param from number
// @param to number
// @row terms readonly Term[]
MATCH (t:Tenure)
WHERE t.toMax >= $from AND t.fromMin <= $to
MATCH (t)-[:AT]->(o:Organisation)
WHERE o.kind IN $kinds AND o.branch IN $branches
RETURN collect([o.kind, o.branch, t.head, t.fromMin, t.fromMax, t.toMin, t.toMax]) AS terms
