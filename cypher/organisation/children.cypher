// Which bodies belonged to these, each on its day (null: ever)? A page after a key, and how many there are in all. Read in the order of an
// index, which has the days too; LIMIT is one more than the largest page; they are counted where that is asked.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly PartOfRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
WITH n, key, coalesce(key.day, 99991231) AS last, coalesce(key.day, 0) AS first
CALL (key, first, last) {
  CALL (key, first, last) {
    MATCH (p:PartOf)
    USING INDEX p:PartOf(parent, key, fromMin, toMax)
    WHERE p.parent = key.id AND p.key > coalesce(key.after, '') AND p.fromMin <= last AND p.toMax > first
    RETURN p, p.key AS place ORDER BY p.parent, p.key LIMIT 201
  }
  WITH p, place ORDER BY place
  RETURN collect(p) AS found
}
CALL (key, first, last) {
  CALL (key, first, last) {
    UNWIND CASE WHEN key.counted AND key.day IS NULL THEN [key.id] ELSE [] END AS id
    MATCH (o:Organisation {id: id})
    RETURN COUNT { (o)<-[:PARENT]-() } AS some
    UNION ALL
    UNWIND CASE WHEN key.counted AND key.day IS NOT NULL THEN [key.id] ELSE [] END AS id
    MATCH (p:PartOf)
    USING INDEX p:PartOf(parent, key, fromMin, toMax)
    WHERE p.parent = id AND p.key > '' AND p.fromMin <= last AND p.toMax > first
    RETURN count(p) AS some
  }
  RETURN sum(some) AS total
}
RETURN n, total, [p IN found[..key.limit] | properties(p)] AS rows
