// Take away releases that there are no longer, and changes that no release made.
// @param ids readonly string[]
MATCH (c:Change)
WHERE c.release > '' AND NOT EXISTS { (r:Release {id: c.release}) WHERE r.id IN $ids AND r.history = c.history }
DELETE c
WITH count(c) AS gone
MATCH (r:Release)
WHERE r.place > 0 AND NOT r.id IN $ids
DELETE r
