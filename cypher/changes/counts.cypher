// How many changes does a window have, by type, by reform, and by whether they were certainly in it? See changes/page for its id.
// @param ids readonly string[]
// @row id string
// @row type StateChangeType
// @row reform string | null
// @row certain boolean
// @row count number
UNWIND $ids AS id
WITH id, split(id, '|') AS w
WITH id, w[2] AS way, w[3] AS root, split(w[4], ',') AS types, split(w[5], ',') AS branches, split(w[6], ',') AS kinds, w[7] AS reform,
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
CALL (way, root, types, branches, kinds, reform, causes, begin, end, first, last) {
  WITH way AS whole WHERE whole <> 'below'
  MATCH (c:StateChange)
  WHERE c.key > begin AND c.key < end AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
    AND (kinds[0] = '' OR c.kind IN kinds)
    AND (reform = '' OR (coalesce(c.reorganisations[0], '') IN causes) = (reform <> '-'))
    AND (way = '' OR EXISTS {
      MATCH (c)-[:CHANGED]->(:Organisation)-[rs:PART_OF*0..8]->(:Organisation {id: root})
      WHERE all(r IN rs WHERE r.fromMin <= last AND r.toMax > first)
    })
  RETURN c
  UNION
  WITH way AS whole WHERE whole <> 'below'
  UNWIND [s IN range(0, 22) | {span: s, after: first - (toInteger(2 ^ s / 365) + 1) * 10000}] AS wide
  MATCH (c:StateChange)
  WHERE c.span = wide.span AND c.dayMin > wide.after AND c.dayMin <= first AND c.dayMax > first
    AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
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
    AND (types[0] = '' OR c.type IN types) AND (branches[0] = '' OR c.branch IN branches)
    AND (kinds[0] = '' OR c.kind IN kinds)
    AND (reform = '' OR (coalesce(c.reorganisations[0], '') IN causes) = (reform <> '-'))
  RETURN c
}
WITH id, c.type AS type, coalesce(c.reorganisations, [])[0] AS cause,
     NOT coalesce(c.undated, false) AND c.dayMin > first AND c.dayMax <= last AS certain, count(*) AS changes
CALL (cause) {
  OPTIONAL MATCH (:Reorganisation {id: cause})-[:PART_OF_REFORM]->(f:Reform)
  RETURN f.id AS reform
  ORDER BY f.key, f.id
  LIMIT 1
}
RETURN id, type, reform, certain, sum(changes) AS count
ORDER BY reform, type
