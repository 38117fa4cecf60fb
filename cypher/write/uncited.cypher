// Is there a cited fact without a source? Must be none before the load is committed.
// @row id string
MATCH (f:Fact)
WHERE (f:Organisation OR f:PartOf OR f:Identifier OR f:Person OR f:Tenure OR f:Reorganisation OR f:Reform OR f:Project OR f:Involvement
       OR f:Function OR f:Responsibility OR f:Statistic OR f:Claim OR f:Distinction OR f:Vacancy OR f:BodyClass OR f:Instance)
  AND NOT EXISTS { (f)-[:CITES]->(:Source) }
RETURN f.id AS id
LIMIT 20
