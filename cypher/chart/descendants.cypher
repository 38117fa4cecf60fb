// How many bodies were below these, each on its day (`id|yyyymmdd`), at most 8 levels down: in all, and those certainly so?
// @param ids readonly string[]
// @row id string
// @row total number
// @row certain number
UNWIND $ids AS id
WITH id, split(id, '|')[0] AS body, toInteger(split(id, '|')[1]) AS day
MATCH (o:Organisation {id: body})
RETURN id, COUNT {
  MATCH (o)<-[rs:PART_OF*1..8]-(b:Organisation)
  WHERE all(r IN rs WHERE r.fromMin <= day AND r.toMax > day)
  RETURN DISTINCT b
} AS total, COUNT {
  MATCH (o)<-[rs:PART_OF*1..8]-(b:Organisation)
  WHERE all(r IN rs WHERE r.fromMax <= day AND r.toMin > day)
  RETURN DISTINCT b
} AS certain
