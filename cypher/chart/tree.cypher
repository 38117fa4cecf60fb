// Which bodies does the chart below a body (null: of the whole state) have on each of these days, level by level? A body stands in the first
// level that reaches it, once for each possible parent there, so that a ring of possible parents ends. At most `limit` rows a day. A body has
// the name of the day; where no source tells of one, the last that it gave up before, or its first.
// @param root string | null
// @param days readonly number[]
// @param depth number
// @param links readonly string[]
// @param limit number
// @row day number
// @row root OrganisationRow | null
// @row nodes readonly ChartTreeNode[]
UNWIND $days AS day
CALL () {
  MATCH (o:Organisation {top: true}) WHERE $root IS NULL RETURN o, null AS root
  UNION
  MATCH (given:Fact {id: $root})
  OPTIONAL MATCH (given)-[:TO]->(other:Organisation)
  MATCH (o:Organisation {id: coalesce(other.id, given.id)})
  RETURN o, o AS root
}
WITH day, root, o ORDER BY o.key
WITH day, root, collect(o) AS roots
WITH day, root, [o IN roots WHERE o.fromMin <= day AND o.toMax > day |
  {o: o, parent: null, by: null, depth: 0, certain: true}] AS tree
WITH day, root, tree, [x IN tree | x.o.id] AS seen
CALL (tree, seen, day) {
  UNWIND tree AS up
  WITH up WHERE up.depth = 0 AND $depth > 0 AND size(tree) <= $limit
  WITH up.o AS above, true IN collect(up.certain) AS sure
  MATCH (above:Organisation)<-[r:PART_OF|LED_BY]-(o:Organisation)
  WHERE r.fromMin <= day AND r.toMax > day AND type(r) IN $links AND NOT o.id IN seen
  WITH above, sure, o, type(r) AS by, true IN collect(r.fromMax <= day AND r.toMin > day) AS own
  ORDER BY o.key, above.key, by DESC LIMIT $limit
  RETURN collect({o: o, parent: above.id, by: by, depth: 1, certain: sure AND own}) AS level1
}
WITH day, root, tree + level1 AS tree, seen + [x IN level1 | x.o.id] AS seen
CALL (tree, seen, day) {
  UNWIND tree AS up
  WITH up WHERE up.depth = 1 AND $depth > 1 AND size(tree) <= $limit
  WITH up.o AS above, true IN collect(up.certain) AS sure
  MATCH (above:Organisation)<-[r:PART_OF|LED_BY]-(o:Organisation)
  WHERE r.fromMin <= day AND r.toMax > day AND type(r) IN $links AND NOT o.id IN seen
  WITH above, sure, o, type(r) AS by, true IN collect(r.fromMax <= day AND r.toMin > day) AS own
  ORDER BY o.key, above.key, by DESC LIMIT $limit
  RETURN collect({o: o, parent: above.id, by: by, depth: 2, certain: sure AND own}) AS level2
}
WITH day, root, tree + level2 AS tree, seen + [x IN level2 | x.o.id] AS seen
CALL (tree, seen, day) {
  UNWIND tree AS up
  WITH up WHERE up.depth = 2 AND $depth > 2 AND size(tree) <= $limit
  WITH up.o AS above, true IN collect(up.certain) AS sure
  MATCH (above:Organisation)<-[r:PART_OF|LED_BY]-(o:Organisation)
  WHERE r.fromMin <= day AND r.toMax > day AND type(r) IN $links AND NOT o.id IN seen
  WITH above, sure, o, type(r) AS by, true IN collect(r.fromMax <= day AND r.toMin > day) AS own
  ORDER BY o.key, above.key, by DESC LIMIT $limit
  RETURN collect({o: o, parent: above.id, by: by, depth: 3, certain: sure AND own}) AS level3
}
WITH day, root, tree + level3 AS tree, seen + [x IN level3 | x.o.id] AS seen
CALL (tree, seen, day) {
  UNWIND tree AS up
  WITH up WHERE up.depth = 3 AND $depth > 3 AND size(tree) <= $limit
  WITH up.o AS above, true IN collect(up.certain) AS sure
  MATCH (above:Organisation)<-[r:PART_OF|LED_BY]-(o:Organisation)
  WHERE r.fromMin <= day AND r.toMax > day AND type(r) IN $links AND NOT o.id IN seen
  WITH above, sure, o, type(r) AS by, true IN collect(r.fromMax <= day AND r.toMin > day) AS own
  ORDER BY o.key, above.key, by DESC LIMIT $limit
  RETURN collect({o: o, parent: above.id, by: by, depth: 4, certain: sure AND own}) AS level4
}
WITH day, root, tree + level4 AS tree, seen + [x IN level4 | x.o.id] AS seen
CALL (tree, seen, day) {
  UNWIND tree AS up
  WITH up WHERE up.depth = 4 AND $depth > 4 AND size(tree) <= $limit
  WITH up.o AS above, true IN collect(up.certain) AS sure
  MATCH (above:Organisation)<-[r:PART_OF|LED_BY]-(o:Organisation)
  WHERE r.fromMin <= day AND r.toMax > day AND type(r) IN $links AND NOT o.id IN seen
  WITH above, sure, o, type(r) AS by, true IN collect(r.fromMax <= day AND r.toMin > day) AS own
  ORDER BY o.key, above.key, by DESC LIMIT $limit
  RETURN collect({o: o, parent: above.id, by: by, depth: 5, certain: sure AND own}) AS level5
}
WITH day, root, tree + level5 AS tree, seen + [x IN level5 | x.o.id] AS seen
CALL (tree, day) {
  UNWIND tree[..$limit] AS x
  WITH x, x.o AS o, x.depth AS depth
  WITH x, o, {
    row: properties(o), parent: x.parent, by: x.by, depth: depth,
    certain: CASE WHEN depth = 0 THEN o.fromMax <= day AND o.toMin > day ELSE x.certain END,
    on: o.id + '|' + toString(day),
    between: o.id + '|' + toString($days[0]) + '|' + toString($days[-1]),
    names: COLLECT {
      MATCH (o:Organisation)<-[:NAMES]-(name:Name {class: 'official'})
      WITH name, toInteger(last(split(name.id, '-'))) AS n, CASE
        WHEN name.toMax <= day THEN 2 WHEN name.fromMin > day THEN 3 WHEN name.fromMax <= day AND name.toMin > day THEN 0 ELSE 1
      END AS far
      RETURN {vi: name.vi, en: name.en} ORDER BY far, CASE WHEN far = 3 THEN n ELSE -n END LIMIT 1
    }
  } AS node
  RETURN collect(node) AS nodes
}
RETURN day, CASE WHEN root IS NULL THEN null ELSE properties(root) END AS root, nodes
