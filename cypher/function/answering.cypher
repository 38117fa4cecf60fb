// Which bodies answered for these functions, on a day of each, or (`history`) ever? With those who headed the body and the unit in charge on that day (`onDay`) and, in a
// history, in all that time (`heads`, at most one more than `limit`), and the reorganisations by which it came there: those that moved it
// to the body or the unit, and those by which the body came out of one that had it before, so far as they may have been on the day when it began.
// One row without a duty where there is none.
// @param keys readonly DutyKey[]
// @row id string
// @row day number
// @row row DutyFound
UNWIND $keys AS key
MATCH (given:Fact {id: key.id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH key, coalesce(other, given) AS f
WHERE f:Function
OPTIONAL MATCH (f)<-[:FOR]-(d:Responsibility)
WHERE key.history OR (d.fromMin <= key.day AND d.toMax > key.day)
CALL (key, d) {
  UNWIND [d.organisation, d.unit] AS body
  MATCH (t:Tenure)
  USING INDEX t:Tenure(headOf, toMax, fromMin)
  WHERE t.headOf = body AND t.toMax > key.day AND t.fromMin <= key.day AND d.fromMin <= key.day AND d.toMax > key.day
  WITH d, t ORDER BY t.key DESC
  RETURN collect({tenure: properties(t), ofUnit: t.organisation <> d.organisation}) AS onDay
}
CALL (key, d) {
  UNWIND CASE WHEN key.history THEN [d.organisation, d.unit] ELSE [] END AS body
  MATCH (t:Tenure)
  USING INDEX t:Tenure(headOf, toMax, fromMin)
  WHERE t.headOf = body AND t.toMax > d.fromMin AND t.fromMin < d.toMax
  WITH key, d, t ORDER BY t.key
  WITH key, collect({tenure: properties(t), ofUnit: t.organisation <> d.organisation}) AS every
  RETURN collect(every[..key.limit + 1]) AS heads
}
CALL (f, d) {
  CALL (f, d) {
    MATCH (f)<-[:MOVED_FUNCTION]-(m:Reorganisation)
    WHERE m.dateMin <= d.fromMax AND m.dateMax >= d.fromMin
    MATCH (m)-[:RESULTED_IN|MOVED]->(o:Organisation)
    WHERE o.id IN [d.organisation, d.unit]
    RETURN m
    UNION
    MATCH (d)-[:ANSWERED_BY|THROUGH]->(o:Organisation)<-[:RESULTED_IN]-(m:Reorganisation)
    WHERE m.dateMin <= d.fromMax AND m.dateMax >= d.fromMin
    WITH DISTINCT f, o, m
    MATCH (m)<-[:WENT_INTO]-(x:Organisation)
    WHERE x <> o AND EXISTS { (x)<-[:ANSWERED_BY|THROUGH]-(:Responsibility)-[:FOR]->(f) }
    RETURN m
  }
  WITH d, m
  WHERE m.status = 'in-force' AND d.fromMin > 10101
  WITH m ORDER BY m.key
  RETURN collect(properties(m)) AS came
}
RETURN key.id AS id, key.day AS day, {
  thing: properties(f), duty: properties(d), organisation: d.organisation, unit: d.unit, role: d.role, acts: d.by,
  onDay: onDay, heads: coalesce(heads[0], []), came: came
} AS row
ORDER BY d.key
