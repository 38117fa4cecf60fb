// Which data does the graph hold: the newest release, or the state of the sheets since?
// @row digest string
// @row counts string
// @row record string
// @row history string
// @row unreleased number
MATCH (r:Release {id: 'current'})
RETURN r.digest AS digest, r.counts AS counts, coalesce(r.record, r.digest) AS record, coalesce(r.history, '') AS history,
       coalesce(r.unreleased, 0) AS unreleased
