// Which facts rest on one of these sources only? A page after a key, in order of kinds and ids, and how many in all: as in source/facts.
// @param keys readonly FactsKey[]
// @row n number
// @row total number
// @row rows readonly FactPlace[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (s:Source {id: key.id})
CALL (key) {
  UNWIND key.ranges AS range
  CALL (key, range) {
    MATCH (f:Fact)
    WHERE f.onlySource = key.id AND f.onlyKey > range.after AND f.onlyKey < range.end
    RETURN f.onlyKey AS place ORDER BY f.onlySource, f.onlyKey LIMIT 101
  }
  WITH place ORDER BY place
  RETURN collect(place) AS places
}
CALL (key) {
  UNWIND key.counted AS range
  MATCH (f:Fact)
  WHERE f.onlySource = key.id AND f.onlyKey > range.after AND f.onlyKey < range.end
  RETURN count(f) AS some
}
WITH n, key, places, some, COUNT { (s)<-[:ONLY_SOURCE]-() } AS every
RETURN n, CASE WHEN key.every THEN every ELSE some END AS total,
       [place IN places[..key.limit] | {key: place, id: split(place, '|')[1]}] AS rows
