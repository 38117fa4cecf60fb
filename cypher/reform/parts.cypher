// Which reforms are parts of these, one step down, in order of time?
// @param ids readonly string[]
// @row id string
// @row row ReformRow
UNWIND $ids AS id
MATCH (:Reform {id: id})<-[:PART_OF_REFORM]-(f:Reform)
RETURN id, properties(f) AS row
ORDER BY f.key, f.id
