// Which changes does a window have, in order of their keys? A page after a key. The id tells the days (after the first, not after the last),
// the body below which it looks (from that body down; at the top of the state from each change up), the types, branches and kinds of bodies.
// A page has at most 200 rows, and is asked for with one more.
// @param keys readonly PageOf[]
// @row n number
// @row rows readonly ChangeEntry[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key, split($keys[n].id, '|') AS w
WITH n, key.limit AS limit, coalesce(key.after, '') AS after, w[2] AS way, w[3] AS root, split(w[4], ',') AS types, split(w[5], ',') AS branches, split(w[6], ',') AS kinds, w[7] AS reform,
     w[0] + '}' AS begin, w[1] + '}' AS end, toInteger(w[0]) AS first, toInteger(w[1]) AS last
CALL (reform) {
  WITH reform AS of WHERE of <> ''
  MATCH (r:Reorganisation)-[:PART_OF_REFORM]->(f:Reform)
  USING INDEX f:Reform(key)
  WHERE f.key > ''
  WITH of, r, f ORDER BY f.key, f.id
  WITH of, r, collect(f.id)[0] AS foremost
  WHERE of = '-' OR foremost = of
  RETURN collect(r.id) AS causes
}
CALL (after, way, root, types, branches, kinds, reform, causes, begin, end, first, last) {
  WITH way AS whole WHERE whole <> 'below'
  MATCH (c:StateChange)
  WHERE c.key > CASE WHEN after > begin THEN after ELSE begin END AND c.key < end AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
    AND (kinds[0] = '' OR c.kind IN kinds)
    AND (reform = '' OR (coalesce(c.reorganisations[0], '') IN causes) = (reform <> '-'))
    AND (way = '' OR EXISTS {
      MATCH (c)-[:CHANGED]->(:Organisation)-[rs:PART_OF*0..8]->(:Organisation {id: root})
      WHERE all(r IN rs WHERE r.fromMin <= last AND r.toMax > first)
    })
  RETURN c ORDER BY c.key LIMIT 201
  UNION
  WITH way AS whole WHERE whole <> 'below'
  UNWIND [s IN range(0, 22) | {span: s, after: first - (toInteger(2 ^ s / 365) + 1) * 10000}] AS wide
  MATCH (c:StateChange)
  WHERE c.span = wide.span AND c.dayMin > wide.after AND c.dayMin <= first AND c.dayMax > first
    AND c.key > after AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
    AND (kinds[0] = '' OR c.kind IN kinds)
    AND (reform = '' OR (coalesce(c.reorganisations[0], '') IN causes) = (reform <> '-'))
    AND (way = '' OR EXISTS {
      MATCH (c)-[:CHANGED]->(:Organisation)-[rs:PART_OF*0..8]->(:Organisation {id: root})
      WHERE all(r IN rs WHERE r.fromMin <= last AND r.toMax > first)
    })
  RETURN c
  UNION
  WITH way AS part WHERE part = 'below'
  MATCH (:Organisation {id: root})<-[rs:PART_OF*0..8]-(o:Organisation)
  WHERE all(r IN rs WHERE r.fromMin <= last AND r.toMax > first)
  WITH DISTINCT o
  MATCH (o)<-[:CHANGED]-(c:StateChange)
  WHERE c.dayMin <= last AND c.dayMax > first AND c.dayMin > 0
    AND c.key > after AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
    AND (kinds[0] = '' OR c.kind IN kinds)
    AND (reform = '' OR (coalesce(c.reorganisations[0], '') IN causes) = (reform <> '-'))
  RETURN c
}
WITH n, limit, c ORDER BY c.key
WITH n, limit, collect(c) AS every
RETURN n, [c IN every[..limit] | c {.*,
  undated: coalesce(c.undated, false), reorganisations: coalesce(c.reorganisations, []), others: coalesce(c.others, []),
  before: {vi: c.beforeVi, en: c.beforeEn, parents: coalesce(c.beforeParents, []), heads: coalesce(c.beforeHeads, [])},
  after: {vi: c.afterVi, en: c.afterEn, parents: coalesce(c.afterParents, []), heads: coalesce(c.afterHeads, [])}}] AS rows
