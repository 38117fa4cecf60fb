// What is the shortest chain of people between two in which time never runs back: each step's time together has days on or after those of the
// steps before? Certainly so, and where there is none of so many steps, possibly. From both ends at once, level by level (`way`: the links
// so far; `at`: the earliest day on which something could have come there; from the far end days count backwards and are negative), at most
// `limit` people a level. Bodies with more tenures of seats than `size` join nobody.
// @param from string
// @param to string
// @param modes readonly boolean[]
// @param steps number
// @param size number
// @param limit number
// @row start PersonRow | null
// @row end PersonRow | null
// @row sure boolean
// @row cut boolean
// @row steps readonly ServedPair[] | null
OPTIONAL MATCH (a:Fact {id: $from})
OPTIONAL MATCH (a:Redirect)-[:TO]->(a2:Fact)
OPTIONAL MATCH (b:Fact {id: $to})
OPTIONAL MATCH (b:Redirect)-[:TO]->(b2:Fact)
WITH coalesce(a2, a) AS a, coalesce(b2, b) AS b
OPTIONAL MATCH (a:Person)<-[:COLLEAGUE]-(x:Colleague)
OPTIONAL MATCH (b:Person)<-[:COLLEAGUE]-(y:Colleague)
CALL (a, b, x, y) {
  UNWIND $modes AS sure
  WITH sure, CASE WHEN a = b OR x IS NULL OR y IS NULL THEN [] ELSE
    [{c: x, back: false, at: 0, way: []}, {c: y, back: true, at: -99999999, way: []}] END AS s0
  CALL (sure, s0) {
    UNWIND s0 AS s
    WITH sure, s, s.c AS c
    MATCH (c)-[r:SERVED_WITH|MAY_HAVE_SERVED_WITH]-(d:Colleague)
    WHERE r.size <= $size
    WITH s, r, d, CASE WHEN sure THEN r.fromMax ELSE r.fromMin END AS begin, CASE WHEN sure THEN r.toMin ELSE r.toMax END AS end
    WITH s, r, d, CASE WHEN s.back THEN -end ELSE begin END AS open, CASE WHEN s.back THEN -begin ELSE end END AS close
    WITH s, r, d, close, CASE WHEN s.at > open THEN s.at ELSE open END AS at
    WHERE at < close
    WITH s, r, d, at
    ORDER BY at, r.mine, r.theirs
    WITH s.back AS back, d, collect({at: at, way: s.way + [r]})[0] AS best
    ORDER BY best.at, d.id
    WITH back, collect({c: d, back: back, at: best.at, way: best.way}) AS reached
    WITH collect(reached) AS sides
    RETURN reduce(every = [], side IN sides | every + side[..$limit]) AS s1, any(side IN sides WHERE size(side) > $limit) AS cut1
  }
  CALL (sure, s1) {
    UNWIND CASE WHEN $steps > 2 THEN s1 ELSE [] END AS s
    WITH sure, s, s.c AS c
    MATCH (c)-[r:SERVED_WITH|MAY_HAVE_SERVED_WITH]-(d:Colleague)
    WHERE r.size <= $size
    WITH s, r, d, CASE WHEN sure THEN r.fromMax ELSE r.fromMin END AS begin, CASE WHEN sure THEN r.toMin ELSE r.toMax END AS end
    WITH s, r, d, CASE WHEN s.back THEN -end ELSE begin END AS open, CASE WHEN s.back THEN -begin ELSE end END AS close
    WITH s, r, d, close, CASE WHEN s.at > open THEN s.at ELSE open END AS at
    WHERE at < close
    WITH s, r, d, at
    ORDER BY at, r.mine, r.theirs
    WITH s.back AS back, d, collect({at: at, way: s.way + [r]})[0] AS best
    ORDER BY best.at, d.id
    WITH back, collect({c: d, back: back, at: best.at, way: best.way}) AS reached
    WITH collect(reached) AS sides
    RETURN reduce(every = [], side IN sides | every + side[..$limit]) AS s2, any(side IN sides WHERE size(side) > $limit) AS cut2
  }
  CALL (sure, s2) {
    UNWIND CASE WHEN $steps > 4 THEN s2 ELSE [] END AS s
    WITH sure, s, s.c AS c
    MATCH (c)-[r:SERVED_WITH|MAY_HAVE_SERVED_WITH]-(d:Colleague)
    WHERE r.size <= $size
    WITH s, r, d, CASE WHEN sure THEN r.fromMax ELSE r.fromMin END AS begin, CASE WHEN sure THEN r.toMin ELSE r.toMax END AS end
    WITH s, r, d, CASE WHEN s.back THEN -end ELSE begin END AS open, CASE WHEN s.back THEN -begin ELSE end END AS close
    WITH s, r, d, close, CASE WHEN s.at > open THEN s.at ELSE open END AS at
    WHERE at < close
    WITH s, r, d, at
    ORDER BY at, r.mine, r.theirs
    WITH s.back AS back, d, collect({at: at, way: s.way + [r]})[0] AS best
    ORDER BY best.at, d.id
    WITH back, collect({c: d, back: back, at: best.at, way: best.way}) AS reached
    WITH collect(reached) AS sides
    RETURN reduce(every = [], side IN sides | every + side[..$limit]) AS s3, any(side IN sides WHERE size(side) > $limit) AS cut3
  }
  CALL (s0, s1, s2, s3) {
    UNWIND [[1, s1, s0], [2, s1, s1], [3, s2, s1], [4, s2, s2], [5, s3, s2], [6, s3, s3]] AS try
    WITH try
    WHERE try[0] <= $steps
    UNWIND [s IN try[1] WHERE NOT s.back] + [s IN try[2] WHERE s.back] AS s
    WITH try[0] AS length, s.c AS c, collect(s) AS both
    WHERE size(both) = 2 AND both[0].at + both[1].at < 0
    WITH length, c, both
    ORDER BY length, both[0].at, c.id
    LIMIT 1
    RETURN collect(both[0].way + reverse(both[1].way))[0] AS way
  }
  RETURN collect({sure: sure, way: way, cut: cut1 OR cut2 OR cut3}) AS tries
}
WITH a, b, x, [t IN tries WHERE t.way IS NOT NULL][0] AS best, any(t IN tries WHERE t.cut) AS cut
CALL (x, best) {
  WITH reduce(people = [x], r IN coalesce(best.way, []) | people + CASE WHEN startNode(r) = last(people) THEN endNode(r) ELSE startNode(r) END) AS people, best
  UNWIND range(0, size(coalesce(best.way, [])) - 1) AS n
  WITH n, best.way[n] AS r, startNode(best.way[n]) = people[n] AS leaves
  MATCH (mine:Fact {id: CASE WHEN leaves THEN r.mine ELSE r.theirs END})
  MATCH (theirs:Fact {id: CASE WHEN leaves THEN r.theirs ELSE r.mine END})
  WITH n, mine, theirs, r
  ORDER BY n
  RETURN collect({
    key: mine.key + '|' + theirs.key, mine: properties(mine), theirs: properties(theirs), common: mine.organisation,
    up: 0, down: 0, size: r.size, links: []
  }) AS found
}
RETURN CASE WHEN a:Person THEN properties(a) END AS start, CASE WHEN b:Person THEN properties(b) END AS end,
       coalesce(best.sure, false) AS sure, cut AND (best IS NULL OR size(best.way) > 1) AS cut,
       CASE WHEN a = b THEN [] WHEN best IS NULL THEN null ELSE found END AS steps
