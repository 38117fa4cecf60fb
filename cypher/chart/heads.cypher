// Who headed these bodies, each on its day (`id|yyyymmdd`)? The surest, those who had certainly begun, then the latest first; with the title as printed, and the seat's.
// @param ids readonly string[]
// @row id string
// @row row HeadPart
UNWIND $ids AS id
WITH id, split(id, '|')[0] AS body, toInteger(split(id, '|')[1]) AS day
MATCH (t:Tenure)-[:HELD_BY]->(p:Person)
WHERE t.headOf = body AND t.toMax > day AND t.fromMin <= day
MATCH (t)-[:IN]->(seat:Position)
RETURN id, {person: p.id, name: p.name, vi: t.titleVi, en: t.titleEn, seatVi: seat.vi, seatEn: seat.en, acting: t.acting, key: t.key,
            certain: t.fromMax <= day AND t.toMin > day} AS row
ORDER BY t.fromMax <= day DESC, t.key DESC
