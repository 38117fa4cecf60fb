// When did the bodies of some kinds and branches exist that did so between two days, begin or end of theirs included? Counted by kind, branch and
// bounds. Read from an index alone: an entry a body of these kinds.
// @param kinds readonly string[]
// @param branches readonly string[]
// @param from number
// @param to number
// @row lives readonly LifeCount[]
UNWIND $kinds AS kind
MATCH (o:Organisation)
WHERE o.kind = kind AND o.fromMin <= $to AND o.fromMax > 0 AND o.toMin > 0 AND o.toMax >= $from
  AND o.branch > '' AND o.branch IN $branches
WITH kind, o.branch AS branch, o.fromMin AS fromMin, o.fromMax AS fromMax, o.toMin AS toMin, o.toMax AS toMax, count(*) AS bodies
RETURN collect([kind, branch, fromMin, fromMax, toMin, toMax, bodies]) AS lives
