// What are these facts, each with the rows of what it is about where that is another fact, and the names of the bodies, people and things that
// its line names?
// @param ids readonly string[]
// @row id string
// @row row ToldFact
UNWIND $ids AS id
MATCH (f:Fact {id: id})
CALL (f) {
  UNWIND CASE WHEN f:Claim THEN [f.about] WHEN f:Distinction THEN f.ids ELSE [] END AS other
  MATCH (given:Fact {id: other})
  OPTIONAL MATCH (given:Redirect)-[:TO]->(into:Fact)
  WITH coalesce(into, given) AS a
  RETURN collect(a) AS others
}
CALL (f, others) {
  UNWIND [f] + others AS x
  UNWIND [x.child, x.parent, x.organisation, x.territory, x.person, x.position, x.project, x.function] AS named
  WITH DISTINCT named
  MATCH (n:Fact {id: named})
  RETURN collect(n {.id, .vi, .en, .name}) AS names
}
RETURN id,
       {label: [l IN labels(f) WHERE l <> 'Fact'][0], row: properties(f),
        about: [a IN others | {label: [l IN labels(a) WHERE l <> 'Fact'][0], row: properties(a)}], names: names} AS row
