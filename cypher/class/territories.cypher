// Which territories of a kind were there on a day, certainly or possibly, and when were they? In order of their names.
// @param kind string
// @param day number
// @row row PlaceTime
MATCH (o:Organisation)
WHERE o.kind = $kind AND o.key > '' AND o.fromMin <= $day AND o.toMax > $day
RETURN o {.id, .fromMin, .fromMax, .toMin, .toMax} AS row
ORDER BY o.key
