// Which positions are the same seat as these, in the bodies that their own came from and went on in, oldest first?
// @param ids readonly string[]
// @row id string
// @row row PositionRow
UNWIND $ids AS id
MATCH (p:Position {id: id})
CALL (p) {
  MATCH (p)-[:LEADS_TO*0..24]->(x:Position) RETURN DISTINCT x
  UNION
  MATCH (p)<-[:LEADS_TO*0..24]-(x:Position) RETURN DISTINCT x
}
MATCH (x)-[:OF]->(o:Organisation)
RETURN id, properties(x) AS row
ORDER BY o.fromMin, o.toMax, x.key
