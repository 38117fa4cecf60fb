// Which territories need not have a body of these classes for a while, each with the sources that say so? In the order of the class's own list.
// @param ids readonly string[]
// @row id string
// @row row ExceptedTerritory
UNWIND $ids AS id
MATCH (c:BodyClass {id: id})
UNWIND range(0, size(c.excepted) - 1) AS n
MATCH (t:Organisation {id: c.excepted[n]})
RETURN id, {n: n, territory: properties(t), sources: split(c.exceptedBy[n], ' ')} AS row
