// With whom did these people serve: at one time, each in a post, in one body or in bodies of which one reaches the other by so many levels
// of belonging (`up` from the one's body to the common one, `down` from there to the other's)? In order of when both were; a page after a
// key, and how many in all. Each two tenures once, as near and as surely as they came. Only posts of some sorts; so may be only one person,
// and only one body of the other. Bodies with too many such tenures are left out, and so are common bodies with too many parts between.
// @param keys readonly ServedKey[]
// @row n number
// @row total number
// @row rows readonly ServedPair[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
CALL (key) {
  OPTIONAL MATCH (given:Fact {id: key.person})
  OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
  RETURN coalesce(other.id, key.person) AS person
}
CALL (key) {
  OPTIONAL MATCH (given:Fact {id: key.organisation})
  OPTIONAL MATCH (given:Redirect)-[:TO]->(other:Fact)
  RETURN coalesce(other.id, key.organisation) AS organisation
}
CALL (key, person, organisation) {
  MATCH (:Person {id: key.id})<-[:HELD_BY]-(mine:Tenure)-[:AT]->(home:Organisation)
  MATCH (mine)-[:IN]->(seat:Position)
  WHERE seat.sort IN key.sorts
  OPTIONAL MATCH (home)<-[:ROSTER_OF]-(roster:Roster)
  WITH key, person, organisation, mine, home, coalesce(CASE WHEN key.every THEN roster.tenures ELSE roster.seats END, 0) AS mySize
  WHERE mySize <= key.size
  CALL (key, mine, home) {
    RETURN home AS common, [] AS up
    UNION ALL
    WITH key, mine, home
    WHERE key.within > 0
    MATCH (home)-[up:PART_OF*1..3]->(common:Organisation)
    WHERE all(r IN up WHERE r.fromMin < mine.toMax AND r.toMax > mine.fromMin) AND size(up) <= key.within
    RETURN common, up
  }
  OPTIONAL MATCH (common)<-[:ROSTER_OF]-(roster:Roster)
  WITH *, CASE WHEN size(up) = 0 OR coalesce(roster.parts, 0) <= key.size THEN key.within - size(up) ELSE 0 END AS room
  CALL (mine, common, room) {
    RETURN common AS body, [] AS down
    UNION ALL
    WITH mine, common, room
    WHERE room = 1
    MATCH (common)<-[down:PART_OF*1..1]-(body:Organisation)
    WHERE all(r IN down WHERE r.fromMin < mine.toMax AND r.toMax > mine.fromMin)
    RETURN body, down
    UNION ALL
    WITH mine, common, room
    WHERE room = 2
    MATCH (common)<-[down:PART_OF*1..2]-(body:Organisation)
    WHERE all(r IN down WHERE r.fromMin < mine.toMax AND r.toMax > mine.fromMin)
    RETURN body, down
    UNION ALL
    WITH mine, common, room
    WHERE room = 3
    MATCH (common)<-[down:PART_OF*1..3]-(body:Organisation)
    WHERE all(r IN down WHERE r.fromMin < mine.toMax AND r.toMax > mine.fromMin)
    RETURN body, down
  }
  WITH key, person, organisation, mine, home, mySize, common, up, body, down
  WHERE (body <> home OR size(up) = 0) AND (organisation IS NULL OR body.id = organisation)
  OPTIONAL MATCH (body)<-[:ROSTER_OF]-(roster:Roster)
  WITH *, coalesce(CASE WHEN key.every THEN roster.tenures ELSE roster.seats END, 0) AS theirSize
  WHERE theirSize <= key.size
  MATCH (body)<-[:AT]-(theirs:Tenure)-[:HELD_BY]->(p:Person)
  WHERE p.id <> key.id AND (person IS NULL OR p.id = person) AND mine.fromMin < theirs.toMax AND theirs.fromMin < mine.toMax
  MATCH (theirs)-[:IN]->(seat:Position)
  WHERE seat.sort IN key.sorts
  WITH mine, theirs, common, up, down, [mine, theirs] + up + down AS held, CASE WHEN mySize > theirSize THEN mySize ELSE theirSize END AS size
  WITH mine, theirs, common, up, down, size,
       reduce(day = 0, h IN held | CASE WHEN h.fromMin > day THEN h.fromMin ELSE day END) AS begin,
       reduce(day = 99999999, h IN held | CASE WHEN h.toMax < day THEN h.toMax ELSE day END) AS end,
       reduce(day = 0, h IN held | CASE WHEN h.fromMax > day THEN h.fromMax ELSE day END) AS sureBegin,
       reduce(day = 99999999, h IN held | CASE WHEN h.toMin < day THEN h.toMin ELSE day END) AS sureEnd
  WHERE begin < end
  WITH mine, theirs, common, up, down, size, begin, sureBegin < sureEnd AS sure
  ORDER BY size(up) + size(down), sure DESC, begin, common.id
  WITH mine, theirs, collect({common: common, up: up, down: down, size: size, begin: begin})[0] AS best
  WITH mine, theirs, best, right('0000000' + toString(best.begin), 8) + '|' + mine.id + '|' + theirs.id AS place
  ORDER BY place
  RETURN collect({place: place, mine: mine, theirs: theirs, best: best}) AS every
}
RETURN n, size(every) AS total,
       [one IN every WHERE key.after IS NULL OR one.place > key.after | {
         key: one.place, mine: properties(one.mine), theirs: properties(one.theirs), common: one.best.common.id,
         up: size(one.best.up), down: size(one.best.down), size: one.best.size,
         links: [r IN one.best.up + one.best.down | properties(r)]
       }][..key.limit] AS rows
