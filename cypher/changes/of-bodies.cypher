// What happened to these bodies between two days each (`id|first|last`: after the first, not after the last), in order of time?
// @param ids readonly string[]
// @row id string
// @row row ChangeEntry
UNWIND $ids AS id
WITH id, split(id, '|')[0] AS body, toInteger(split(id, '|')[1]) AS first, toInteger(split(id, '|')[2]) AS last
MATCH (:Organisation {id: body})<-[:CHANGED]-(c:StateChange)
WHERE c.dayMin <= last AND c.dayMax > first
WITH id, c ORDER BY c.key
RETURN id, c {.*,
  undated: coalesce(c.undated, false), reorganisations: coalesce(c.reorganisations, []), others: coalesce(c.others, []),
  before: {vi: c.beforeVi, en: c.beforeEn, parents: coalesce(c.beforeParents, []), heads: coalesce(c.beforeHeads, [])},
  after: {vi: c.afterVi, en: c.afterEn, parents: coalesce(c.afterParents, []), heads: coalesce(c.afterHeads, [])}} AS row
