// Which facts rest on these sources, as citation or legal basis? A page after a key, in order of kinds and ids, and how many in all. A source's
// degree is their number; those of some kinds are counted one by one, where that is asked. LIMIT is one more than the largest page.
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
    MATCH (f:Fact)-[r:CITES]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN r.key AS place ORDER BY r.source, r.key LIMIT 101
    UNION ALL
    MATCH (f:Fact)-[r:LEGAL_BASIS]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN r.key AS place ORDER BY r.source, r.key LIMIT 101
    UNION ALL
    MATCH (f:Fact)-[r:LATER_ACT]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN r.key AS place ORDER BY r.source, r.key LIMIT 101
  }
  WITH place ORDER BY place
  RETURN collect(place) AS places
}
CALL (key) {
  UNWIND key.counted AS range
  CALL (key, range) {
    MATCH (f:Fact)-[r:CITES]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN count(r) AS part
    UNION ALL
    MATCH (f:Fact)-[r:LEGAL_BASIS]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN count(r) AS part
    UNION ALL
    MATCH (f:Fact)-[r:LATER_ACT]->(:Source {id: key.id})
    WHERE r.source = key.id AND r.key > range.after AND r.key < range.end
    RETURN count(r) AS part
  }
  RETURN sum(part) AS some
}
WITH n, key, places, some,
     COUNT { (s)<-[:CITES]-() } + COUNT { (s)<-[:LEGAL_BASIS]-() } + COUNT { (s)<-[:LATER_ACT]-() } AS every
RETURN n, CASE WHEN key.every THEN every ELSE some END AS total,
       [place IN places[..key.limit] | {key: place, id: split(place, '|')[1]}] AS rows
