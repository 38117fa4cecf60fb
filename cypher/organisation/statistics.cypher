// What do official counts say of these bodies?
// @param ids readonly string[]
// @row id string
// @row row StatisticRow
UNWIND $ids AS id
MATCH (:Organisation {id: id})<-[:ABOUT]-(s:Statistic)
RETURN id, properties(s) AS row
ORDER BY s.key
