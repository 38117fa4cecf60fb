// What did a release change? A page after a place, and how many changes of these kinds there are in all.
// @param release string
// @param kinds readonly string[]
// @param after number
// @param limit number
// @row total number
// @row rows readonly ChangeWrite[]
OPTIONAL MATCH (c:Change {release: $release})
WHERE c.kind IN $kinds
WITH c ORDER BY c.n
WITH collect(c) AS every
RETURN size(every) AS total, [c IN every WHERE c.n > $after | properties(c)][..$limit] AS rows
