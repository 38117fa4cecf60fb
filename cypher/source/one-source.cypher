// Which facts of the whole record rest on one source only: a page in order of kinds and ids, how many of each kind, and on which sources most of
// them rest? Numbers stand on the sets of one source, of which each is read; both only where kinds or a limit are given.
// @param ranges readonly KeyRange[]
// @param limit number
// @param kinds readonly string[]
// @param sources number
// @row facts readonly FactPlace[]
// @row kinds readonly KindTotal[]
// @row top readonly SourceTotal[]
CALL () {
  UNWIND $ranges AS range
  CALL (range) {
    MATCH (f:Fact)
    WHERE f.alone = true AND f.evidenceKey > range.after AND f.evidenceKey < range.end
    RETURN f.evidenceKey AS key, f.id AS id
    ORDER BY f.alone, f.evidenceKey
    LIMIT $limit
  }
  WITH key, id
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, id: id}) AS facts
}
CALL () {
  UNWIND CASE WHEN size($kinds) > 0 THEN [1] ELSE [] END AS asked
  MATCH (e:Evidence {alone: true})
  UNWIND range(0, size(e.kinds) - 1) AS k
  WITH e.kinds[k] AS kind, e.counts[k] AS count
  WHERE kind IN $kinds
  WITH kind, sum(count) AS total
  ORDER BY kind
  RETURN collect({kind: kind, total: total}) AS kinds
}
CALL () {
  UNWIND CASE WHEN $sources > 0 THEN [1] ELSE [] END AS asked
  MATCH (e:Evidence {alone: true})
  WITH e
  ORDER BY e.total DESC, e.id
  LIMIT $sources
  MATCH (e)-[:RESTS_ON]->(s:Source)
  WITH e, s
  ORDER BY e.total DESC, e.id
  RETURN collect({total: e.total, source: properties(s)}) AS top
}
RETURN facts, kinds, top
