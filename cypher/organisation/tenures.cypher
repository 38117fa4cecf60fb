// Who held positions of these bodies, each on its day (null: ever)? Newest first; a page after a key, and how many there are in all.
// All of them are read in the order of an index and counted by a degree; those on a day are sought by classes of length (spanOf), since of
// class k only what began in the last 2^k days can hold. LIMIT is one more than the largest page; they are counted where that is asked.
// @param keys readonly PageKey[]
// @row n number
// @row total number
// @row rows readonly TenureRow[]
UNWIND range(0, size($keys) - 1) AS n
WITH n, $keys[n] AS key
WITH n, key, coalesce(key.after, '~') AS after, right('000' + toString(key.day), 8) AS day
WITH n, key, after, CASE WHEN key.day IS NULL THEN [] ELSE [span IN range(0, 16) + [97, 98, 99] | {
  span: span,
  begin: CASE WHEN span > 16 THEN '' ELSE replace(toString(date(day) - duration({days: toInteger(2 ^ span) - 1})), '-', '') END,
  end: CASE WHEN span = 97 THEN '~' ELSE day + '~' END
}] END AS classes
CALL (key, after, classes) {
  CALL (key, after, classes) {
    UNWIND CASE WHEN key.day IS NULL THEN [after] ELSE [] END AS end
    CALL (key, end) {
      MATCH (t:Tenure)
      USING INDEX t:Tenure(organisation, key)
      WHERE t.organisation = key.id AND t.key < end
      RETURN t, t.key AS place ORDER BY t.organisation DESC, t.key DESC LIMIT 201
    }
    RETURN t, place
    UNION ALL
    UNWIND classes AS class
    WITH key, class, CASE WHEN after < class.end THEN after ELSE class.end END AS end
    CALL (key, class, end) {
      MATCH (t:Tenure)
      USING INDEX t:Tenure(organisation, span, key, toMax)
      WHERE t.organisation = key.id AND t.span = class.span AND t.key >= class.begin AND t.key < end AND t.toMax > key.day
      RETURN t, t.key AS place ORDER BY t.organisation DESC, t.span DESC, t.key DESC LIMIT 201
    }
    RETURN t, place
  }
  WITH t, place ORDER BY place DESC
  RETURN collect(t) AS found
}
CALL (key, classes) {
  CALL (key, classes) {
    UNWIND CASE WHEN key.counted AND key.day IS NULL THEN [key.id] ELSE [] END AS id
    MATCH (thing:Organisation {id: id})
    RETURN COUNT { (thing)<-[:AT]-() } AS some
    UNION ALL
    UNWIND CASE WHEN key.counted THEN classes ELSE [] END AS class
    CALL (key, class) {
      MATCH (t:Tenure)
      USING INDEX t:Tenure(organisation, span, key, toMax)
      WHERE t.organisation = key.id AND t.span = class.span AND t.key >= class.begin AND t.key < class.end AND t.toMax > key.day
      RETURN count(t) AS some
    }
    RETURN some
  }
  RETURN sum(some) AS total
}
RETURN n, total, [t IN found[..key.limit] | properties(t)] AS rows
