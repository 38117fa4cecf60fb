// What do other sources say of these facts?
// @param ids readonly string[]
// @row id string
// @row row ClaimRow
UNWIND $ids AS id
MATCH (:Fact {id: id})<-[:ABOUT_FACT]-(c:Claim)
RETURN id, properties(c) AS row
ORDER BY c.key
