// Who held these seats (of a body: the seats of its head), and the same seats in the bodies before and after: holders, vacancies, names of the
// bodies, and the reorganisations that lead from one seat to the next? An id that was joined into another answers for that. Of each seat the
// newest 1,000 tenures are read, in the order of an index, and all are counted.
// @param ids readonly string[]
// @row id string
// @row row SuccessionRecord
UNWIND $ids AS id
MATCH (given:Fact {id: id})
OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
WITH id, coalesce(other, given) AS n
CALL (n) {
  MATCH (n:Position)
  RETURN n AS start
  UNION
  MATCH (n:Organisation)<-[:OF]-(start:Position {head: true})
  RETURN start
}
WITH id, n, start ORDER BY start.key
WITH id, n, collect(start) AS starts
CALL (starts) {
  UNWIND starts AS s
  CALL (s) {
    MATCH (s)-[:LEADS_TO*0..24]->(x:Position) RETURN DISTINCT x
    UNION
    MATCH (s)<-[:LEADS_TO*0..24]-(x:Position) RETURN DISTINCT x
  }
  RETURN collect(DISTINCT x) AS seats
}
RETURN id, {
  asked: [l IN labels(n) WHERE l <> 'Fact'][0],
  starts: [s IN starts | s.id],
  segments: COLLECT {
    UNWIND seats AS x
    MATCH (x)-[:OF]->(o:Organisation)
    RETURN {
      seat: properties(x),
      body: properties(o),
      names: COLLECT { MATCH (o)<-[:NAMES]-(m:Name {class: 'official'}) RETURN properties(m) ORDER BY size(m.id), m.id },
      holders: COUNT { (x)<-[:IN]-() },
      tenures: COLLECT {
        MATCH (t:Tenure)
        USING INDEX t:Tenure(position, key)
        WHERE t.position = x.id AND t.key < '~'
        RETURN properties(t) ORDER BY t.position DESC, t.key DESC LIMIT 1000
      },
      vacancies: COLLECT { MATCH (x)<-[:VACANT]-(v:Vacancy) RETURN properties(v) ORDER BY v.key },
      changes: COLLECT {
        MATCH (x)-[l:LEADS_TO]->(y:Position)
        WHERE y IN seats
        MATCH (r:Reorganisation {id: l.reorganisation})
        RETURN {from: x.id, to: y.id, reorganisation: properties(r)} ORDER BY r.key, y.id
      } + COLLECT {
        MATCH (o)-[:WENT_INTO]->(r:Reorganisation {type: 'rename', status: 'in-force'})-[:RESULTED_IN]->(o)
        RETURN {from: x.id, to: x.id, reorganisation: properties(r)} ORDER BY r.key
      }
    }
    ORDER BY o.fromMin, o.toMax, x.key
  }
} AS row
