// Which reorganisations would settle what is not known of these things?
// @param ids readonly string[]
// @row id string
// @row row ReorganisationRow
UNWIND $ids AS id
MATCH (thing:Fact {id: id})
UNWIND thing.gaps AS gap
MATCH (r:Reorganisation {id: split(gap, '|')[1]})
RETURN id, properties(r) AS row
ORDER BY r.key
