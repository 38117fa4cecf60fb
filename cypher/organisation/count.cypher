// How many bodies of these kinds existed on a day (null: ever), certainly and possibly?
// @param kinds readonly string[]
// @param day number | null
// @row certain number
// @row possible number
MATCH (o:Organisation)
WHERE o.kind IN $kinds AND o.key > '' AND ($day IS NULL OR (o.fromMin <= $day AND o.toMax > $day))
WITH $day IS NULL OR (o.fromMax <= $day AND o.toMin > $day) AS sure
RETURN sum(CASE WHEN sure THEN 1 ELSE 0 END) AS certain, sum(CASE WHEN sure THEN 0 ELSE 1 END) AS possible
