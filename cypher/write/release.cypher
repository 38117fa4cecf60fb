// Say which data the graph now holds.
// @param digest string
// @param counts string
// @param state object
MATCH (r:Release {id: 'current'})
SET r = $state, r.id = 'current', r.digest = $digest, r.counts = $counts
