// On which days did the chart below a body change, to two levels: parts that came or went, and names that it took?
// @param id string
// @row day number
// @row count number
MATCH (given:Fact {id: $id})
OPTIONAL MATCH (given)-[:TO]->(other:Organisation)
MATCH (root:Organisation {id: coalesce(other.id, given.id)})
CALL (root) {
  MATCH (root)<-[rs:PART_OF*1..2]-() WITH DISTINCT last(rs) AS r
  UNWIND [[r.fromMin, r.fromMax], [r.toMin, r.toMax]] AS bound
  WITH bound WHERE bound[0] = bound[1]
  RETURN bound[0] AS day
  UNION ALL
  MATCH (root)<-[:NAMES]-(n:Name {class: 'official'})
  UNWIND [[n.fromMin, n.fromMax], [n.toMin, n.toMax]] AS bound
  WITH bound WHERE bound[0] = bound[1]
  RETURN bound[0] AS day
}
WITH day WHERE day > 10101 AND day < 99991231
RETURN day, count(*) AS count
ORDER BY day
