// Which data release does the graph hold?
// @row digest string
// @row counts string
MATCH (r:Release {id: 'current'})
RETURN r.digest AS digest, r.counts AS counts
