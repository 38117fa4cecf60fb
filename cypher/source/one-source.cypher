// Which facts of the whole record rest on one source only: a page in order of kinds and ids, how many of each kind, and on which sources most of
// them rest? Of kinds one index entry a fact is read, of sources each one's degree; either only where ranges or a limit are given.
// @param ranges readonly KeyRange[]
// @param limit number
// @param counted readonly KeyRange[]
// @param sources number
// @row facts readonly FactPlace[]
// @row kinds readonly KindTotal[]
// @row top readonly SourceTotal[]
CALL () {
  UNWIND $ranges AS range
  CALL (range) {
    MATCH (f:Fact)
    WHERE f.onlyKey > range.after AND f.onlyKey < range.end
    RETURN f.onlyKey AS key, f.id AS id
    ORDER BY f.onlyKey
    LIMIT $limit
  }
  WITH key, id
  ORDER BY key
  LIMIT $limit
  RETURN collect({key: key, id: id}) AS facts
}
CALL () {
  UNWIND $counted AS range
  MATCH (f:Fact)
  WHERE f.onlyKey > range.after AND f.onlyKey < range.end
  WITH split(range.after, '|')[0] AS kind, count(f) AS total
  RETURN collect({kind: kind, total: total}) AS kinds
}
CALL () {
  UNWIND CASE WHEN $sources > 0 THEN [1] ELSE [] END AS asked
  MATCH (s:Source)
  WHERE s.key > ''
  WITH s, COUNT { (s)<-[:ONLY_SOURCE]-() } AS total
  WHERE total > 0
  WITH s, total
  ORDER BY total DESC, s.key
  LIMIT $sources
  RETURN collect({total: total, source: properties(s)}) AS top
}
RETURN facts, kinds, top
