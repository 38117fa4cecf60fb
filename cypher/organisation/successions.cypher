// What did these bodies become, and where did they come from, one step each way? A transfer moves a part, and a plan nothing: neither makes a
// successor; nor does an act that renames or ranks several bodies anew, out of which each comes again.
// @param ids readonly string[]
// @row id string
// @row direction 'predecessor' | 'successor'
// @row organisation string
// @row reorganisation string
// @row extent 'whole' | 'part'
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
CALL (o) {
  MATCH (o)-[went:WENT_INTO]->(r:Reorganisation)-[:RESULTED_IN]->(other)
  WHERE r.status = 'in-force' AND r.type <> 'transfer' AND other <> o
    AND NOT (EXISTS { (r)-[:RESULTED_IN]->(o) } AND EXISTS { (r)<-[:WENT_INTO]-(other) })
  RETURN 'successor' AS direction, other, r, went.extent AS extent
  UNION
  MATCH (o)<-[:RESULTED_IN]-(r:Reorganisation)<-[went:WENT_INTO]-(other)
  WHERE r.status = 'in-force' AND r.type <> 'transfer' AND other <> o
    AND NOT (EXISTS { (r)<-[:WENT_INTO]-(o) } AND EXISTS { (r)-[:RESULTED_IN]->(other) })
  RETURN 'predecessor' AS direction, other, r, went.extent AS extent
}
RETURN id, direction, other.id AS organisation, r.id AS reorganisation, extent
ORDER BY r.key, other.key
