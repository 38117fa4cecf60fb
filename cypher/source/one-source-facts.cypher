// Which facts of the whole record rest on one source only? A page in order of kinds and ids.
// @param ranges readonly KeyRange[]
// @param limit number
// @row key string
// @row id string
UNWIND $ranges AS range
MATCH (f:Fact)
WHERE f.onlyKey > range.after AND f.onlyKey < range.end
RETURN f.onlyKey AS key, f.id AS id
ORDER BY f.onlyKey
LIMIT $limit
