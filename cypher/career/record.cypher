// What does the record hold of these people's careers: each tenure in order of beginning, with its seat, its body, what kinds of bodies that
// was a part of, and how the seat goes on in later bodies? An id that was joined into another answers for that.
// @param ids readonly string[]
// @row id string
// @row row CareerRecord
UNWIND $ids AS id
MATCH (given:Fact {id: id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH id, coalesce(other, given) AS p
WHERE p:Person
RETURN id, {
  person: properties(p),
  posts: COLLECT {
    MATCH (p)<-[:HELD_BY]-(t:Tenure)-[:IN]->(s:Position)
    MATCH (t)-[:AT]->(o:Organisation)
    RETURN {
      tenure: properties(t),
      seat: properties(s),
      body: properties(o),
      above: COLLECT { MATCH (o)-[:PART_OF]->(a:Organisation) RETURN DISTINCT a.kind ORDER BY a.kind },
      leads: COLLECT {
        MATCH (s)-[:LEADS_TO*0..24]->(x:Position)
        WITH DISTINCT x
        MATCH (x)-[l:LEADS_TO]->(y:Position)
        MATCH (r:Reorganisation {id: l.reorganisation})
        RETURN {from: x.id, to: y.id, reorganisation: properties(r)} ORDER BY r.key, y.id
      }
    }
    ORDER BY t.key
  }
} AS row
