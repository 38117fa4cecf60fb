// What was there of these classes on a day each: the territories that should have a body, the bodies of the class in theirs (with heads where
// that is asked), the first territories without one, and those that need not have one?
// @param keys readonly ClassKey[]
// @row id string
// @row row ClassOn
UNWIND $keys AS key
MATCH (c:BodyClass {id: key.id})
CALL (key, c) {
  MATCH (t:Organisation)
  WHERE t.kind = c.territory AND t.key > '' AND t.fromMin <= key.day AND t.toMax > key.day
  RETURN collect([t.id, t.fromMin, t.fromMax, t.toMin, t.toMax]) AS territories
}
CALL (key, c) {
  MATCH (c)<-[:IN_CLASS]-(i:Instance)
  WHERE i.fromMin <= key.day AND i.toMax > key.day
  MATCH (i)-[:INSTANCE]->(o:Organisation)
  MATCH (i)-[:IN_TERRITORY]->(t:Organisation)
  WITH key, i, o, t
  ORDER BY i.key
  CALL (key, o) {
    MATCH (held:Tenure)
    WHERE key.headed AND held.headOf = o.id AND held.fromMin <= key.day AND held.toMax > key.day
    RETURN collect(held.fromMax <= key.day AND held.toMin > key.day) AS heads
  }
  RETURN collect({territory: properties(t), organisation: properties(o), fromMin: i.fromMin, fromMax: i.fromMax, toMin: i.toMin,
                  toMax: i.toMax, heads: heads}) AS known
}
CALL (key, c) {
  MATCH (t:Organisation)
  WHERE t.kind = c.territory AND t.key > '' AND t.fromMin <= key.day AND t.toMax > key.day
    AND NOT EXISTS { (t)<-[:IN_TERRITORY]-(i:Instance)-[:IN_CLASS]->(c) WHERE i.fromMin <= key.day AND i.toMax > key.day }
  WITH t
  ORDER BY t.kind, t.key
  LIMIT 300
  RETURN collect(properties(t)) AS uncovered
}
CALL (c) {
  UNWIND c.excepted AS excepted
  MATCH (t:Organisation {id: excepted})
  RETURN collect(properties(t)) AS exempt
}
RETURN key.id AS id, {territories: territories, known: known, uncovered: uncovered, exempt: exempt} AS row
