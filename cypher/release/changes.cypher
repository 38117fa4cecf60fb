// What did these releases change? A page after a place, and how many changes of these kinds there are in all.
// @param keys readonly ReleaseChangesKey[]
// @row n number
// @row total number
// @row rows readonly ChangeWrite[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
OPTIONAL MATCH (c:Change {release: key.id})
WHERE c.kind IN key.kinds
WITH n, key, c ORDER BY c.n
WITH n, key, collect(c) AS every
RETURN n, size(every) AS total, [c IN [c IN every WHERE c.n > key.after][..key.limit] | properties(c)] AS rows
