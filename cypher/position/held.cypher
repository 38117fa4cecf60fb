// Who ever held these positions, in order of beginning?
// @param ids readonly string[]
// @row id string
// @row row TenureRow
UNWIND $ids AS id
MATCH (:Position {id: id})<-[:IN]-(t:Tenure)
RETURN id, properties(t) AS row
ORDER BY t.key
