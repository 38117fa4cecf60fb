// What is the shortest chain of people between two of whom each served, or may have served, with the next?
// @param from string
// @param to string
// @row ids readonly string[]
MATCH (a:Person {id: $from})
MATCH (b:Person {id: $to})
MATCH p = shortestPath((a)-[:SERVED_WITH|MAY_HAVE_SERVED_WITH*..6]-(b))
RETURN [n IN nodes(p) | n.id] AS ids
