// Which bodies do entries of a list mean, by slug, code or a name of theirs, and what went on from these (or, going back, came to them)
// through reorganisations in force that may have taken effect after one day and up to another, to any depth (at most 24)? Going back, with
// those too by which one of the bodies gave a part away; with all names of the bodies and of what contained them. Who is meant, and what follows in order of time, is for the caller to tell.
// @param wanted readonly Wanted[]
// @param from number
// @param after number
// @param upTo number
// @param on boolean
// @param most number
// @row found readonly FoundName[]
// @row bodies readonly LineageBody[]
// @row changes readonly LineageChange[]
// @row parents readonly PartOfLink[]
// @row names readonly PlaceName[]
CALL () {
  UNWIND $wanted AS w
  CALL (w) {
    UNWIND w.ids AS id
    MATCH (given:Fact {id: id})
    OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
    RETURN coalesce(other, given) AS o, -1 AS k, null AS name, null AS code
    UNION ALL
    UNWIND w.codes AS each
    MATCH (i:Identifier {code: each})-[:IDENTIFIES]->(o:Organisation)
    WHERE i.scheme = w.scheme
    RETURN o, -1 AS k, null AS name, i AS code
    UNION ALL
    UNWIND w.readings AS reading
    UNWIND reading.terms AS term
    MATCH (n:Name {folded: term})-[:NAMES]->(o:Organisation)
    WHERE all(wordings IN reading.above WHERE any(wording IN wordings WHERE (' ' + n.context + ' ') CONTAINS wording))
    RETURN o, reading.k AS k, n AS name, null AS code
  }
  WITH w, o, k, name, code
  WHERE o.branch IS NOT NULL
  ORDER BY w.n, o.fromMin <= $from AND o.toMax > $from DESC, k, name.weight DESC, o.key
  WITH w, collect({o: o, k: k,
    name: name {.vi, .class, .folded, .fromMin, .fromMax, .toMin, .toMax},
    code: code {.fromMin, .fromMax, .toMin, .toMax}})[..$most] AS every
  UNWIND every AS one
  WITH collect({n: w.n, k: one.k, body: one.o.id, name: one.name, code: one.code}) AS found,
       collect(DISTINCT one.o) AS meant
  RETURN found, meant
}
CALL (meant) {
  UNWIND meant AS start
  CALL (start) {
    MATCH p = (start)-[:WENT_INTO|RESULTED_IN*0..48]->(x)
    WHERE $on AND all(n IN nodes(p) WHERE coalesce(n.status, 'in-force') = 'in-force' AND coalesce(n.type, '') <> 'transfer'
      AND coalesce(n.dateMin, $upTo) <= $upTo AND coalesce(n.dateMax, $after + 1) > $after)
    RETURN DISTINCT x
    UNION ALL
    MATCH p = (start)<-[:WENT_INTO|RESULTED_IN*0..48]-(x)
    WHERE NOT $on AND all(n IN nodes(p) WHERE coalesce(n.status, 'in-force') = 'in-force' AND coalesce(n.type, '') <> 'transfer'
      AND coalesce(n.dateMin, $upTo) <= $upTo AND coalesce(n.dateMax, $after + 1) > $after)
    RETURN DISTINCT x
  }
  WITH DISTINCT x
  RETURN collect(x) AS every
}
CALL (every) {
  UNWIND every AS o
  MATCH (o)-[l:WENT_INTO]->(r:Reorganisation)
  WHERE NOT $on AND r.status = 'in-force' AND r.type <> 'transfer' AND (l.extent = 'part' OR r.type = 'separation')
    AND r.dateMin <= $upTo AND r.dateMax > $after
  RETURN collect(DISTINCT r) AS gave
}
CALL (every, gave) {
  UNWIND every + gave AS x
  RETURN collect(DISTINCT x) AS xs
}
WITH found, [o IN xs WHERE o.branch IS NOT NULL] AS os, [r IN xs WHERE r.branch IS NULL] AS rs
CALL (os) {
  UNWIND os AS o
  MATCH (o)-[l:PART_OF]->(above:Organisation)
  WITH collect({child: o.id, parent: above.id, top: coalesce(above.top, false), fromMin: l.fromMin, fromMax: l.fromMax, toMin: l.toMin, toMax: l.toMax}) AS direct, collect(DISTINCT above) AS level
  CALL (level) {
    UNWIND level AS above
    MATCH (above)-[:PART_OF*0..5]->(high:Organisation)
    WITH DISTINCT high
    OPTIONAL MATCH (high)-[l:PART_OF]->(top:Organisation)
    RETURN collect(DISTINCT high) AS highs,
           collect(CASE WHEN l IS NULL THEN null ELSE {child: high.id, parent: top.id, top: coalesce(top.top, false), fromMin: l.fromMin, fromMax: l.fromMax, toMin: l.toMin, toMax: l.toMax} END) AS further
  }
  RETURN direct + further AS parents, highs
}
CALL (os, highs) {
  UNWIND os + highs AS o
  WITH DISTINCT o
  MATCH (o)<-[:NAMES]-(n:Name)
  RETURN collect({of: o.id, vi: n.vi, en: n.en, folded: n.folded, official: n.class = 'official', fromMin: n.fromMin, fromMax: n.fromMax, toMin: n.toMin, toMax: n.toMax}) AS names
}
RETURN found,
       [o IN os | {row: properties(o)}] AS bodies,
       [r IN rs | {
         row: properties(r),
         inputs: [(r)<-[l:WENT_INTO]-(o:Organisation) | {organisation: o.id, extent: coalesce(l.extent, 'whole'), role: l.role}],
         outputs: [(r)-[l:RESULTED_IN]->(o:Organisation) | {organisation: o.id, extent: coalesce(l.extent, 'whole'), role: l.role}],
         before: [(r)<-[:WENT_INTO]-(o:Organisation) | o.id],
         after: [(r)-[:RESULTED_IN]->(o:Organisation) | o.id]
       }] AS changes,
       parents,
       names
