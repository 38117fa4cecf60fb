// Which bodies belonged to these on a day, with the name they bore, who headed them and how many parts they had?
// @param ids readonly string[]
// @param day number
// @row parent string
// @row part ChartPart
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[r:PART_OF]-(o:Organisation)
WHERE r.fromMin <= $day AND r.toMax > $day
WITH id, r, o ORDER BY o.key
RETURN id AS parent, {
  row: properties(o),
  certain: r.fromMax <= $day AND r.toMin > $day,
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
    RETURN {person: p.id, name: p.name, vi: t.titleVi, en: t.titleEn, acting: t.acting, key: t.key,
            certain: t.fromMax <= $day AND t.toMin > $day}
    ORDER BY t.key DESC
  }
} AS part
