// How many bodies of these kinds existed on a day (null: ever), certainly and possibly? Read from an index alone: an entry a body.
// @param kinds readonly string[]
// @param day number | null
// @row certain number
// @row possible number
UNWIND $kinds AS kind
MATCH (o:Organisation)
USING INDEX o:Organisation(kind, fromMin, fromMax, toMin, toMax, branch)
WHERE o.kind = kind AND o.fromMin <= coalesce($day, 99991231) AND o.fromMax > 0 AND o.toMin > 0 AND o.toMax > coalesce($day, 0)
  AND o.branch > ''
WITH $day IS NULL OR (o.fromMax <= $day AND o.toMin > $day) AS sure
RETURN sum(CASE WHEN sure THEN 1 ELSE 0 END) AS certain, sum(CASE WHEN sure THEN 0 ELSE 1 END) AS possible
