// What is the shortest chain of people between two of whom each certainly served in one body with the next; and where there is none of so
// many steps, of whom each may have? With the two tenures of each step that were together most surely, then first. Bodies with more
// tenures of seats than `size` join nobody.
// @param from string
// @param to string
// @param possible boolean
// @param steps number
// @param size number
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
WITH a, b, x, a.id < b.id AS onward, CASE WHEN a.id < b.id THEN x ELSE y END AS first, CASE WHEN a.id < b.id THEN y ELSE x END AS last
CALL (first, last) {
  CALL (first, last) {
    WITH first, last
    WHERE first <> last AND $steps <= 4
    MATCH p = allShortestPaths((first)-[:SERVED_WITH*..4]-(last))
    WHERE all(r IN relationships(p) WHERE r.size <= $size)
    RETURN p LIMIT 1000
    UNION ALL
    WITH first, last
    WHERE first <> last AND $steps > 4
    MATCH p = allShortestPaths((first)-[:SERVED_WITH*..6]-(last))
    WHERE all(r IN relationships(p) WHERE r.size <= $size)
    RETURN p LIMIT 1000
  }
  WITH p, nodes(p) AS way
  WHERE size(way) <= $steps + 1
  WITH way, reduce(sum = 0, r IN relationships(p) | sum + r.size + CASE type(r) WHEN 'SERVED_WITH' THEN 0 ELSE 100000 END) AS weight
  ORDER BY weight, [n IN way | n.person]
  RETURN collect(way)[0] AS sureWay
}
CALL (first, last, sureWay) {
  CALL (first, last, sureWay) {
    WITH first, last, sureWay
    WHERE first <> last AND $possible AND sureWay IS NULL AND $steps <= 4
    MATCH p = allShortestPaths((first)-[:SERVED_WITH|MAY_HAVE_SERVED_WITH*..4]-(last))
    WHERE all(r IN relationships(p) WHERE r.size <= $size)
    RETURN p LIMIT 1000
    UNION ALL
    WITH first, last, sureWay
    WHERE first <> last AND $possible AND sureWay IS NULL AND $steps > 4
    MATCH p = allShortestPaths((first)-[:SERVED_WITH|MAY_HAVE_SERVED_WITH*..6]-(last))
    WHERE all(r IN relationships(p) WHERE r.size <= $size)
    RETURN p LIMIT 1000
  }
  WITH p, nodes(p) AS way
  WHERE size(way) <= $steps + 1
  WITH way, reduce(sum = 0, r IN relationships(p) | sum + r.size + CASE type(r) WHEN 'SERVED_WITH' THEN 0 ELSE 100000 END) AS weight
  ORDER BY weight, [n IN way | n.person]
  RETURN collect(way)[0] AS maybeWay
}
WITH a, b, sureWay IS NOT NULL AS sure, coalesce(sureWay, maybeWay) AS way, onward
WITH a, b, sure, CASE WHEN onward THEN way ELSE reverse(way) END AS way
CALL (way) {
  UNWIND CASE WHEN way IS NULL THEN [] ELSE range(0, size(way) - 2) END AS n
  WITH n, way[n] AS one, way[n + 1] AS next
  CALL (one, next) {
    MATCH (one)-[r:SERVED_WITH|MAY_HAVE_SERVED_WITH]-(next:Colleague)
    WHERE r.size <= $size
    WITH one, r
    ORDER BY type(r) DESC, r.fromMin, r.toMax, r.mine, r.theirs
    LIMIT 1
    RETURN r, startNode(r) = one AS leaves
  }
  MATCH (mine:Fact {id: CASE WHEN leaves THEN r.mine ELSE r.theirs END})
  MATCH (theirs:Fact {id: CASE WHEN leaves THEN r.theirs ELSE r.mine END})
  WITH n, mine, theirs, r
  ORDER BY n
  RETURN collect({
    key: mine.key + '|' + theirs.key, mine: properties(mine), theirs: properties(theirs), common: mine.organisation,
    up: 0, down: 0, size: r.size, links: []
  }) AS found
}
RETURN CASE WHEN a:Person THEN properties(a) END AS start, CASE WHEN b:Person THEN properties(b) END AS end, sure, false AS cut,
       CASE WHEN a = b THEN [] WHEN way IS NULL THEN null ELSE found END AS steps
