// How many facts rest on each of these sources?
// @param ids readonly string[]
// @row id string
// @row total number
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, COUNT { MATCH (s)<-[:CITES|LEGAL_BASIS|LATER_ACT]-(f) RETURN DISTINCT f } AS total
