// Which bodies are at the top of the state?
// @row id string
MATCH (o:Organisation {top: true})
RETURN o.id AS id
ORDER BY o.key
