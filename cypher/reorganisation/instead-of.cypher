// Instead of which plans were these reorganisations done?
// @param ids readonly string[]
// @row id string
// @row row ReorganisationRow
UNWIND $ids AS id
MATCH (:Reorganisation {id: id})<-[:INSTEAD]-(plan:Reorganisation)
RETURN id, properties(plan) AS row
ORDER BY plan.key, plan.id
