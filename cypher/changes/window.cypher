// What names a window of changes for what is read of it: its days, its filters, and the body below which it looks (null: the whole state)?
// @param root string | null
// @param from number
// @param to number
// @param filters string
// @row id string
// @row root string | null
OPTIONAL MATCH (given:Fact {id: $root})
OPTIONAL MATCH (given)-[:TO]->(other:Organisation)
OPTIONAL MATCH (o:Organisation {id: coalesce(other.id, given.id)})
WITH o, CASE WHEN o IS NULL THEN '' WHEN o.top THEN 'top' ELSE 'below' END AS way
WHERE $root IS NULL OR o IS NOT NULL
RETURN right('0000000' + toString($from), 8) + '|' + right('0000000' + toString($to), 8) + '|' + way + '|' + coalesce(o.id, '') + '|' + $filters AS id, o.id AS root
