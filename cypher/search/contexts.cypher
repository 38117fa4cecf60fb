// What tells these finds from their namesakes: the body that one belonged to last, or a seat belongs to, with what that belongs to in turn; of a
// person the last post?
// @param ids readonly string[]
// @row id string
// @row row FindContext
UNWIND $ids AS id
CALL (id) {
  MATCH (:Organisation {id: id})<-[:CHILD]-(p:PartOf)-[:PARENT]->(place:Organisation)
  RETURN place, null AS post
  ORDER BY p.fromMin DESC, p.id DESC
  LIMIT 1
  UNION ALL
  MATCH (:Position {id: id})-[:OF]->(place:Organisation)
  RETURN place, null AS post
  UNION ALL
  MATCH (:Person {id: id})<-[:HELD_BY]-(t:Tenure)-[:AT]->(place:Organisation)
  RETURN place, {vi: t.titleVi, en: t.titleEn} AS post
  ORDER BY t.key DESC
  LIMIT 1
}
CALL (place) {
  OPTIONAL MATCH (place)<-[:CHILD]-(p:PartOf)-[:PARENT]->(above:Organisation)
  RETURN above
  ORDER BY p.fromMin DESC, p.id DESC
  LIMIT 1
}
RETURN id, {
  post: post,
  place: {id: place.id, vi: place.vi, en: place.en},
  above: CASE WHEN above IS NULL THEN null ELSE {id: above.id, vi: above.vi, en: above.en} END
} AS row
