// Which bodies stand at the top of a chart on a day: a given one, or those at the top of the state?
// @param ids readonly string[]
// @param day number
// @row part ChartPart
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
WHERE o.fromMin <= $day AND o.toMax > $day
RETURN {
  row: properties(o),
  certain: o.fromMax <= $day AND o.toMin > $day,
  names: COLLECT {
    MATCH (o)<-[:NAMES]-(n:Name {class: 'official'})
    WHERE n.fromMin <= $day AND n.toMax > $day
    RETURN {vi: n.vi, en: n.en}
    ORDER BY n.fromMax <= $day AND n.toMin > $day DESC, n.fromMax DESC
  },
  parts: COUNT { (o)<-[x:PART_OF]-() WHERE x.fromMin <= $day AND x.toMax > $day },
  heads: COLLECT {
    MATCH (o)<-[:AT]-(t:Tenure)-[:HELD_BY]->(p:Person)
    WHERE t.head AND t.fromMin <= $day AND t.toMax > $day
    MATCH (t)-[:IN]->(s:Position)
    RETURN {person: p.id, name: p.name, vi: s.vi, en: s.en, acting: t.acting, key: t.key,
            certain: t.fromMax <= $day AND t.toMin > $day}
    ORDER BY t.key DESC
  }
} AS part
ORDER BY o.key
