// How many parts did these bodies have, each on its day (`id|yyyymmdd`)?
// @param ids readonly string[]
// @row id string
// @row parts number
UNWIND $ids AS id
WITH id, split(id, '|')[0] AS body, toInteger(split(id, '|')[1]) AS day
MATCH (o:Organisation {id: body})
RETURN id, COUNT { MATCH (o)<-[r:PART_OF]-(:Organisation) WHERE r.fromMin <= day AND r.toMax > day } AS parts
