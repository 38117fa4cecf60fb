// Which facts rest on these sources (`alone`: on one of them only), as citation or legal basis? A page after a key, in order of kinds and ids,
// and how many there are in all. Costs an index seek for each set of sources that a source is in; LIMIT is one more than the largest page.
// @param keys readonly FactsKey[]
// @row n number
// @row total number
// @row rows readonly FactPlace[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
CALL (key) {
  MATCH (:Source {id: key.id})<-[:RESTS_ON]-(e:Evidence)
  WHERE (e.alone OR NOT key.alone) AND (key.kinds IS NULL OR any(kind IN e.kinds WHERE kind IN key.kinds))
  UNWIND key.ranges AS range
  CALL (e, range) {
    MATCH (f:Fact)
    WHERE f.evidence = e.id AND f.evidenceKey > range.after AND f.evidenceKey < range.end
    RETURN f.evidenceKey AS place
    ORDER BY f.evidence, f.evidenceKey
    LIMIT 101
  }
  WITH place
  ORDER BY place
  LIMIT 101
  RETURN collect(place) AS places
}
CALL (key) {
  MATCH (:Source {id: key.id})<-[:RESTS_ON]-(e:Evidence)
  WHERE e.alone OR NOT key.alone
  UNWIND range(0, size(e.kinds) - 1) AS k
  WITH key, e.kinds[k] AS kind, e.counts[k] AS count
  WHERE key.kinds IS NULL OR kind IN key.kinds
  RETURN sum(count) AS total
}
RETURN n, total, [place IN places[..key.limit] | {key: place, id: split(place, '|')[1]}] AS rows
