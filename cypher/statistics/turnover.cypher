// Who headed the participants of the reorganisations in force of a time (their keys begin with the day), so far as their tenures reach to the
// reorganisation? Once for a tenure and a day. Costs a few steps for each participant.
// @param kinds readonly string[]
// @param branches readonly string[]
// @param begin string
// @param end string
// @row heads readonly HeadAt[]
MATCH (r:Reorganisation)
WHERE r.key >= $begin AND r.key < $end AND r.status = 'in-force'
MATCH (r)-[:WENT_INTO|RESULTED_IN]-(o:Organisation)
WHERE o.kind IN $kinds AND o.branch IN $branches
WITH DISTINCT o, r.dateMin AS dateMin, r.dateMax AS dateMax
MATCH (t:Tenure)
WHERE t.headOf = o.id AND t.toMax >= dateMin AND t.fromMin < dateMax
RETURN collect([dateMin, dateMax, t.fromMin, t.fromMax, t.toMin, t.toMax]) AS heads
