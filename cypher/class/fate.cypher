// What was there of these classes on a first day, and what came of it up to a second: the bodies that follow through reorganisations in force
// between the two days (at most 24, transfers make no lineage), these reorganisations with all that went in and came out, and of which classes
// the bodies are on the second day?
// @param keys readonly ClassFateKey[]
// @row id string
// @row row ClassFateFound
UNWIND $keys AS key
MATCH (c:BodyClass {id: key.id})
CALL (key, c) {
  MATCH (t:Organisation)
  WHERE t.kind = c.territory AND t.key > '' AND t.fromMin <= key.from AND t.toMax > key.from
  RETURN collect([t.id, t.fromMin, t.fromMax, t.toMin, t.toMax]) AS territories
}
CALL (key, c) {
  MATCH (c)<-[:IN_CLASS]-(i:Instance)
  WHERE i.fromMin <= key.from AND i.toMax > key.from
  MATCH (i)-[:INSTANCE]->(o:Organisation)
  MATCH (i)-[:IN_TERRITORY]->(t:Organisation)
  WITH i, o, t
  ORDER BY i.key
  RETURN collect({territory: properties(t), organisation: properties(o), fromMin: i.fromMin, fromMax: i.fromMax, toMin: i.toMin,
                  toMax: i.toMax, names: [(o)<-[:NAMES]-(n:Name) WHERE n.class = 'official' | properties(n)]}) AS known,
         collect(DISTINCT o) AS bodies
}
CALL (key, c) {
  MATCH (t:Organisation)
  WHERE t.kind = c.territory AND t.key > '' AND t.fromMin <= key.from AND t.toMax > key.from
    AND NOT EXISTS { (t)<-[:IN_TERRITORY]-(i:Instance)-[:IN_CLASS]->(c) WHERE i.fromMin <= key.from AND i.toMax > key.from }
  WITH t
  ORDER BY t.kind, t.key
  LIMIT 300
  RETURN collect(properties(t)) AS uncovered
}
CALL (key, bodies) {
  UNWIND bodies AS o
  MATCH p = (o)-[:WENT_INTO|RESULTED_IN*0..48]->(x)
  WHERE all(n IN nodes(p) WHERE n.branch IS NOT NULL
                             OR (n.status = 'in-force' AND n.type <> 'transfer' AND n.dateMin <= key.to AND n.dateMax > key.from))
  RETURN collect(DISTINCT x) AS reached
}
RETURN key.id AS id,
       {territories: territories, known: known, uncovered: uncovered,
        bodies: [x IN reached WHERE x.branch IS NOT NULL | {
          row: properties(x),
          classes: [(x)<-[:INSTANCE]-(i:Instance)-[:IN_CLASS]->(other:BodyClass) WHERE i.fromMin <= key.to AND i.toMax > key.to |
                    {bodyClass: other.id}]}],
        changes: [x IN reached WHERE x.branch IS NULL | {
          row: properties(x),
          inputs: [(x)<-[l:WENT_INTO]-(o:Organisation) | {organisation: o.id, extent: l.extent, role: l.role}],
          outputs: [(x)-[:RESULTED_IN]->(o:Organisation) | o.id]}]} AS row
