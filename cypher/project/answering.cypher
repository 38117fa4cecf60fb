// Which bodies had a role in these projects, on a day of each, or (`history`) ever? With those who headed the body on that day (`onDay`) and, in a
// history, in all that time (`heads`, at most one more than `limit`), and the reorganisations by which it came there: those that moved it
// to the body, and those by which the body came out of one that had it before, so far as they may have been on the day when it began.
// One row without a duty where there is none.
// @param keys readonly DutyKey[]
// @row id string
// @row day number
// @row row DutyFound
UNWIND $keys AS key
MATCH (given:Fact {id: key.id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH key, coalesce(other, given) AS f
WHERE f:Project
OPTIONAL MATCH (f)<-[:IN_PROJECT]-(d:Involvement)
WHERE key.history OR (d.fromMin <= key.day AND d.toMax > key.day)
CALL (key, d) {
  UNWIND [d.organisation] AS body
  MATCH (t:Tenure)
  USING INDEX t:Tenure(headOf, toMax, fromMin)
  WHERE t.headOf = body AND t.toMax > key.day AND t.fromMin <= key.day AND d.fromMin <= key.day AND d.toMax > key.day
  WITH d, t ORDER BY t.key DESC
  RETURN collect({tenure: properties(t), ofUnit: t.organisation <> d.organisation}) AS onDay
}
CALL (key, d) {
  UNWIND CASE WHEN key.history THEN [d.organisation] ELSE [] END AS body
  MATCH (t:Tenure)
  USING INDEX t:Tenure(headOf, toMax, fromMin)
  WHERE t.headOf = body AND t.toMax > d.fromMin AND t.fromMin < d.toMax
  WITH key, d, t ORDER BY t.key
  WITH key, collect({tenure: properties(t), ofUnit: t.organisation <> d.organisation}) AS every
  RETURN collect(every[..key.limit + 1]) AS heads
}
CALL (f, d) {
  CALL (f, d) {
    MATCH (f)<-[:MOVED_PROJECT]-(m:Reorganisation)
    WHERE m.dateMin <= d.fromMax AND m.dateMax >= d.fromMin
    MATCH (m)-[:RESULTED_IN|MOVED]->(o:Organisation)
    WHERE o.id IN [d.organisation]
    RETURN m
    UNION
    MATCH (d)-[:OF_BODY]->(o:Organisation)<-[:RESULTED_IN]-(m:Reorganisation)
    WHERE m.dateMin <= d.fromMax AND m.dateMax >= d.fromMin
    WITH DISTINCT f, o, m
    MATCH (m)<-[:WENT_INTO]-(x:Organisation)
    WHERE x <> o AND EXISTS { (x)<-[:OF_BODY]-(:Involvement)-[:IN_PROJECT]->(f) }
    RETURN m
  }
  WITH d, m
  WHERE m.status = 'in-force' AND d.fromMin > 10101
  WITH m ORDER BY m.key
  RETURN collect(properties(m)) AS came
}
CALL (d) {
  OPTIONAL MATCH (d)-[:CITES]->(act:Source)
  WHERE act.kind = 'legal-document'
  WITH act ORDER BY act.id
  RETURN collect(act.id) AS cited
}
RETURN key.id AS id, key.day AS day, {
  thing: properties(f), duty: properties(d), organisation: d.organisation, unit: null, role: d.role, acts: cited,
  onDay: onDay, heads: coalesce(heads[0], []), came: came
} AS row
ORDER BY d.fromMin, d.key
