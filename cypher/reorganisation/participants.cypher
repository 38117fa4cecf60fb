// What went into these reorganisations, whole or part, what came out, what moved, and what became of each?
// @param ids readonly string[]
// @row id string
// @row side 'input' | 'output' | 'subject'
// @row organisation string
// @row extent 'whole' | 'part'
// @row role ParticipantRole
UNWIND $ids AS id
MATCH (r:Reorganisation {id: id})-[l:WENT_INTO|RESULTED_IN|MOVED]-(o:Organisation)
RETURN id, CASE type(l) WHEN 'WENT_INTO' THEN 'input' WHEN 'RESULTED_IN' THEN 'output' ELSE 'subject' END AS side,
       o.id AS organisation, coalesce(l.extent, 'whole') AS extent, l.role AS role
ORDER BY l.n
