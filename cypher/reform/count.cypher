// How many reforms are there: only those that are no part of another, or all?
// @param topOnly boolean
// @row total number
MATCH (f:Reform)
WHERE f.key > '' AND (NOT $topOnly OR f.partOf IS NULL)
RETURN count(f) AS total
