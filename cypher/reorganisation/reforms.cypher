// To which reforms do these reorganisations belong? Each to the narrowest of its line.
// @param ids readonly string[]
// @row id string
// @row row ReformRow
UNWIND $ids AS id
MATCH (:Reorganisation {id: id})-[:PART_OF_REFORM]->(f:Reform)
RETURN id, properties(f) AS row
ORDER BY f.key, f.id
