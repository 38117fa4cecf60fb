// How many projects were there on a day (null: ever), certainly or possibly?
// @param day number | null
// @row total number
MATCH (p:Project)
WHERE p.key > '' AND ($day IS NULL OR (p.fromMin <= $day AND p.toMax > $day))
RETURN count(p) AS total
