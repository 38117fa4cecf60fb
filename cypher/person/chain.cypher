// What is the shortest chain of people between two of whom each certainly served with the next?
// @param from string
// @param to string
// @row ids readonly string[]
MATCH (a:Person {id: $from})
MATCH (b:Person {id: $to})
MATCH p = shortestPath((a)-[:SERVED_WITH*..6]-(b))
RETURN [n IN nodes(p) | n.id] AS ids
