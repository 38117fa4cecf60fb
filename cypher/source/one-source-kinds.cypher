// How many facts of each kind rest on one source only? Read from the index alone, an entry a fact.
// @param ranges readonly KeyRange[]
// @row kind string
// @row total number
UNWIND $ranges AS range
MATCH (f:Fact)
WHERE f.onlyKey > range.after AND f.onlyKey < range.end
RETURN split(range.after, '|')[0] AS kind, count(f) AS total
