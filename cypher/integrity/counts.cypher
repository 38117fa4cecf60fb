// How many cases did these rules of integrity find?
// @param ids readonly string[]
// @row id string
// @row total number
UNWIND $ids AS id
OPTIONAL MATCH (f:Finding {rule: id})
RETURN id, count(f) AS total
