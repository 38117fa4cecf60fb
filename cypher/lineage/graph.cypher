// What came to a body and went on from it, through reorganisations in force to any depth (at most 24): bodies nearest first, and the
// reorganisations with all that went into them and came out, on the way back also those by which one of the bodies gave a part away? Not
// yet in order of time: what follows from it is for the caller to tell. A
// transfer moves a part and a plan nothing: neither makes lineage, a transfer only where asked for.
// @param id string
// @param back boolean
// @param on boolean
// @param transfers boolean
// @param limit number
// @row start string
// @row bodies readonly LineageBody[]
// @row changes readonly LineageChange[]
// @row cut boolean
MATCH (given:Fact {id: $id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH coalesce(other, given) AS start
WHERE start.branch IS NOT NULL
CALL (start) {
  MATCH p = (start)-[:WENT_INTO|RESULTED_IN*0..48]->(x)
  WHERE $on AND all(n IN nodes(p) WHERE coalesce(n.status, 'in-force') = 'in-force' AND ($transfers OR coalesce(n.type, '') <> 'transfer'))
  WITH DISTINCT x LIMIT $limit
  RETURN x
  UNION
  MATCH p = (start)<-[:WENT_INTO|RESULTED_IN*0..48]-(x)
  WHERE $back AND all(n IN nodes(p) WHERE coalesce(n.status, 'in-force') = 'in-force' AND ($transfers OR coalesce(n.type, '') <> 'transfer'))
  WITH DISTINCT x LIMIT $limit
  RETURN x
}
WITH start, collect(x) AS every
CALL (every) {
  UNWIND every AS o
  MATCH (o)-[l:WENT_INTO]->(r:Reorganisation)
  WHERE $back AND r.status = 'in-force' AND ($transfers OR r.type <> 'transfer') AND (l.extent = 'part' OR r.type = 'separation')
  RETURN collect(DISTINCT r) AS gave
}
CALL (every, gave) {
  UNWIND every + gave AS x
  RETURN collect(DISTINCT x) AS xs
}
RETURN start.id AS start,
       [o IN xs WHERE o.branch IS NOT NULL | {row: properties(o)}] AS bodies,
       [r IN xs WHERE r.branch IS NULL | {
         row: properties(r),
         inputs: [(r)<-[l:WENT_INTO]-(o:Organisation) | {organisation: o.id, extent: coalesce(l.extent, 'whole'), role: l.role}],
         outputs: [(r)-[l:RESULTED_IN]->(o:Organisation) | {organisation: o.id, extent: coalesce(l.extent, 'whole'), role: l.role}],
         before: [(r)<-[:WENT_INTO]-(o:Organisation) | o.id],
         after: [(r)-[:RESULTED_IN]->(o:Organisation) | o.id]
       }] AS changes,
       size(every) >= $limit AS cut
