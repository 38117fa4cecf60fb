// Whose head came or went within so many days of a reorganisation in force from `from` to before `to`, so far as both days are known well
// enough? By the day of the reorganisation, with which its key begins; a page after a key, and how many there are in all.
// @param from string
// @param to string
// @param within number
// @param after string | null
// @param limit number
// @row total number
// @row rows readonly HeadChange[]
MATCH (r:Reorganisation)
WHERE r.key >= $from AND r.key < $to AND r.status = 'in-force'
CALL (r) {
  MATCH (o:Organisation)-[:WENT_INTO]->(r) RETURN o
  UNION
  MATCH (r)-[:RESULTED_IN]->(o:Organisation) RETURN o
}
MATCH (o)<-[:AT]-(t:Tenure)
WHERE t.head
UNWIND [['BEGAN', t.fromMin, t.fromMax], ['ENDED', t.toMin, t.toMax]] AS change
WITH r, o, t, change[0] AS change, change[1] AS first, change[2] AS last
WHERE first > 10101 AND last < 99991231
WITH r, o, t, change,
     duration.inDays(date({year: r.dateMax / 10000, month: r.dateMax / 100 % 100, day: r.dateMax % 100}),
                     date({year: first / 10000, month: first / 100 % 100, day: first % 100})).days AS soonest,
     duration.inDays(date({year: r.dateMin / 10000, month: r.dateMin / 100 % 100, day: r.dateMin % 100}),
                     date({year: last / 10000, month: last / 100 % 100, day: last % 100})).days AS latest
WHERE soonest >= -$within AND latest <= $within
WITH r, o, t, change, latest, r.key + '|' + t.id + '|' + change AS key
ORDER BY key
WITH collect({key: key, reorganisation: r.id, organisation: o.id, change: change, days: latest, tenure: properties(t)}) AS every
RETURN size(every) AS total, [one IN every WHERE $after IS NULL OR one.key > $after][..$limit] AS rows
