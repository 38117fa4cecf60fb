// What was committed last? Another text after every load that changed anything.
// @row state string
MATCH (r:Release {id: 'current'})
RETURN r.digest + ' ' + coalesce(r.record, '') + ' ' + coalesce(r.history, '') + ' ' + toString(coalesce(r.unreleased, 0)) AS state
