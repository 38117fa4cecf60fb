// Say which data release the graph now holds.
// @param digest string
// @param counts string
MATCH (r:Release {id: 'current'})
SET r.digest = $digest, r.counts = $counts
