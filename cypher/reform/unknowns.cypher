// What does the record not know of these reforms and their parts: which of their reorganisations name no act or no exact day, which plans have
// no outcome, of which participants nobody says what became of them or when exactly they began or ended, and which bodies of classes that take
// part, or whose territories do, are missing on the day? Each with how many there are, and the first of them.
// @param keys readonly UnknownsKey[]
// @row id string
// @row row ReformUnknowns
UNWIND $keys AS key
MATCH (f:Reform {id: key.id})
CALL (key, f) {
  MATCH (f)<-[:PART_OF_REFORM*1..8]-(r:Reorganisation)
  WITH DISTINCT key, r
  ORDER BY r.key DESC
  WITH key, collect(CASE WHEN r.status = 'in-force' AND size(r.legalBasis) = 0 THEN r END) AS actless,
       collect(CASE WHEN r.status = 'in-force' AND r.dateMin <> r.dateMax THEN r END) AS dateless,
       collect(CASE WHEN r.status IN ['proposed', 'approved'] THEN r END) AS plans
  UNWIND [['act', actless], ['date', dateless], ['plan-outcome', plans]] AS found
  WITH found[0] AS kind, size(found[1]) AS total, [r IN found[1][..key.limit] | properties(r)] AS rows
  RETURN collect({kind: kind, total: total, reorganisations: rows, organisations: [], classes: [], missing: []}) AS changes
}
CALL (key, f) {
  MATCH (f)<-[:PART_OF_REFORM*1..8]-(r:Reorganisation)
  WHERE r.status = 'in-force'
  WITH DISTINCT key, r
  WITH key, r, NOT r.type IN ['transfer', 'dissolution'] AND NOT EXISTS { (r)-[:RESULTED_IN]->(:Organisation) } AS isUntold
  MATCH (r)-[l:WENT_INTO|RESULTED_IN]-(o:Organisation)
  WITH key, o,
       max(isUntold) AS untold,
       max(l.role IN ['dissolved', 'absorbed'] AND o.toMin <> o.toMax) AS endless,
       max(l.role IN ['created', 'split-off'] AND o.fromMin <> o.fromMax) AS startless
  WHERE untold OR endless OR startless
  WITH key, o, untold, endless, startless
  ORDER BY o.key
  WITH key, collect(CASE WHEN untold THEN o END) AS fates, collect(CASE WHEN endless THEN o END) AS ends,
       collect(CASE WHEN startless THEN o END) AS starts
  UNWIND [['fate', fates], ['unit-end', ends], ['unit-start', starts]] AS found
  WITH found[0] AS kind, size(found[1]) AS total, [o IN found[1][..key.limit] | properties(o)] AS rows
  RETURN collect({kind: kind, total: total, reorganisations: [], organisations: rows, classes: [], missing: []}) AS units
}
CALL (key, f) {
  CALL (f) {
    MATCH (f)<-[:PART_OF_REFORM*1..8]-(r:Reorganisation)
    WHERE r.status = 'in-force'
    WITH DISTINCT r
    MATCH (r)-[l:WENT_INTO|RESULTED_IN|MOVED]-(o:Organisation)
    WHERE r.type <> 'transfer' OR type(l) = 'MOVED'
    WITH DISTINCT o, o.kind IN ['province', 'district', 'commune'] AS isPlace
    RETURN collect(DISTINCT o.kind) AS kinds, collect(CASE WHEN isPlace THEN o END) AS places,
           collect(CASE WHEN NOT isPlace THEN o END) AS bodies
  }
  CALL (kinds, bodies) {
    UNWIND bodies AS o
    MATCH (o)<-[:INSTANCE]-(:Instance)-[:IN_CLASS]->(c:BodyClass)
    RETURN DISTINCT c, true AS whole
    UNION
    MATCH (c:BodyClass)
    WHERE c.key > '' AND c.territory IN kinds
    RETURN c, false AS whole
  }
  WITH key, f, places, c, max(whole) AS whole
  WHERE c.fromMin <= f.dateMax AND c.toMax > f.dateMax
  CALL (c, whole, places) {
    MATCH (t:Organisation)
    WHERE whole AND t.kind = c.territory AND t.key > ''
    RETURN t
    UNION ALL
    UNWIND places AS t
    WITH t, c, whole
    WHERE NOT whole AND t.kind = c.territory
    RETURN t
  }
  WITH key, f, c, t
  WHERE t.fromMin <= f.dateMax AND t.toMax > f.dateMax
    AND NOT EXISTS { (t)<-[:IN_TERRITORY]-(i:Instance)-[:IN_CLASS]->(c) WHERE i.fromMin <= f.dateMax AND i.toMax > f.dateMax }
  WITH key, c, t
  ORDER BY t.key
  WITH key, c, collect(t) AS ts
  ORDER BY c.key
  RETURN collect({kind: 'class-missing', total: size(ts), reorganisations: [], organisations: [t IN ts[..key.limit] | properties(t)],
                  classes: [properties(c)], missing: [t IN ts | [t.id, t.fromMin, t.fromMax, t.toMin, t.toMax]]}) AS classes
}
RETURN key.id AS id, {day: f.dateMax, entries: changes + units + classes} AS row
