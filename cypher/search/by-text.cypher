// Which names match a text, best first? 6 is the same text, 5 in English or with the word for its kind left out, 4 begins with it, 3 contains it, 2 the text begins with the
// name, 1 holds all its words, with those of what it is part of; then names with the marks as typed, heavier things, shorter names. Each thing
// once, by its best name, which of two that match alike is the one that holds all the words itself; on a day only bodies that were there. Some of the ranked, and how many were ranked.
// @param terms readonly string[]
// @param named readonly string[]
// @param marked string | null
// @param lucene string
// @param types readonly string[]
// @param day number | null
// @param ranked number
// @param start number
// @param limit number
// @row total number
// @row rows readonly Find[]
CALL () {
  UNWIND $terms AS term MATCH (n:Name) WHERE n.folded = term RETURN n, 6 AS tier
  UNION ALL
  UNWIND $terms AS term MATCH (n:Name) WHERE n.foldedEn = term RETURN n, 5 AS tier
  UNION ALL
  UNWIND $named AS term MATCH (n:Name)
  WHERE n.folded = term AND ($marked IS NULL OR toLower(n.vi) CONTAINS $marked)
  RETURN n, 5 AS tier
  UNION ALL
  UNWIND $terms AS term UNWIND range(100, 15, -1) AS weight
  CALL (term, weight) {
    MATCH (n:Name)
    USING INDEX n:Name(weight, folded)
    WHERE n.weight = weight AND n.folded STARTS WITH term
    RETURN n ORDER BY n.weight, n.folded LIMIT 200
  }
  WITH n ORDER BY n.weight DESC, size(n.folded) LIMIT 200
  RETURN n, 4 AS tier
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 400}) YIELD node AS n
  RETURN n, CASE
    WHEN any(term IN $terms WHERE n.folded CONTAINS term) THEN 3
    WHEN any(term IN $terms WHERE term STARTS WITH n.folded + ' ') THEN 2
    ELSE 1 END AS tier
  UNION ALL
  UNWIND $terms AS term MATCH (i:Identifier {code: term})-[:IDENTIFIES]->()<-[:NAMES]-(n:Name {class: 'official'})
  RETURN n, 6 AS tier
}
WITH n, max(tier) AS tier
WHERE n.type IN $types
WITH n.of AS of, n.type AS type, n, tier, $marked IS NOT NULL AND toLower(n.vi) CONTAINS $marked AS same,
  any(term IN $terms WHERE all(word IN split(term, ' ') WHERE ' ' + n.folded CONTAINS ' ' + word)) AS whole
ORDER BY tier DESC, same DESC, whole DESC, n.weight DESC, size(n.folded), n.key
WITH of, type, collect({n: n, tier: tier, same: same})[0] AS best
WHERE $day IS NULL OR type <> 'organisation'
   OR EXISTS { (o:Organisation {id: of}) WHERE o.fromMin <= $day AND o.toMax > $day }
WITH of, type, best
ORDER BY best.tier DESC, best.same DESC, best.n.weight DESC, size(best.n.folded), best.n.key
LIMIT $ranked
WITH collect({of: of, type: type, tier: best.tier, n: best.n}) AS every
RETURN size(every) AS total, [
  one IN every[$start..$start + $limit] |
  {
    of: one.of,
    type: one.type,
    matched: one.n.vi,
    tier: one.tier,
    time: CASE
      WHEN one.n.class = 'official' THEN {
        from: one.n.from, to: one.n.to,
        fromMin: one.n.fromMin, fromMax: one.n.fromMax, toMin: one.n.toMin, toMax: one.n.toMax
      }
    END
  }
] AS rows
