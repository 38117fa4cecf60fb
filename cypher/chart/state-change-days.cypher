// On which days did the chart of the state change: bodies that came, went or moved?
// @row day number
// @row count number
CALL () {
  MATCH ()-[r:PART_OF]->() WHERE r.fromMin > 10101 AND r.fromMin = r.fromMax RETURN r.fromMin AS day
  UNION ALL
  MATCH ()-[r:PART_OF]->() WHERE r.toMax < 99991231 AND r.toMin = r.toMax RETURN r.toMax AS day
}
RETURN day, count(*) AS count
ORDER BY day
