// When did nobody hold these positions, so far as a source says so?
// @param ids readonly string[]
// @row id string
// @row row VacancyRow
UNWIND $ids AS id
MATCH (:Position {id: id})<-[:VACANT]-(v:Vacancy)
RETURN id, properties(v) AS row
ORDER BY v.key
