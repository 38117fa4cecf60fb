// By which way do these bodies reach the top of the state, each on its day? Ids from the top down to the parent; surest way first.
// @param keys readonly OnDay[]
// @row id string
// @row day number
// @row path readonly string[]
UNWIND $keys AS key
MATCH path = (:Organisation {id: key.id})-[rs:PART_OF*1..12]->(top:Organisation)
WHERE all(r IN rs WHERE r.fromMin <= key.day AND r.toMax > key.day)
  AND NOT EXISTS { (top)-[up:PART_OF]->() WHERE up.fromMin <= key.day AND up.toMax > key.day }
WITH key, path, all(r IN rs WHERE r.fromMax <= key.day AND r.toMin > key.day) AS sure
ORDER BY sure DESC, length(path) DESC, [n IN nodes(path) | n.id]
WITH key, collect(path)[0] AS best
RETURN key.id AS id, key.day AS day, [n IN reverse(nodes(best)[1..]) | n.id] AS path
