// Take away the relationships that these rows own: those that leave them, and, for a reorganisation, what went into it. Those of
// earlier releases go with the past versions.
// @param ids readonly string[]
UNWIND $ids AS id
MATCH (n:Fact {id: id})
CALL (n) {
  MATCH (n)-[r]->() WHERE type(r) <> 'WENT_INTO' AND NOT type(r) ENDS WITH '_PAST' RETURN r
  UNION ALL
  MATCH (n)<-[r:WENT_INTO]-() RETURN r
}
DELETE r
