// How many nodes and relationships does the graph hold, the node of the lock among them?
// @row nodes number
// @row relationships number
RETURN COUNT { (n) } AS nodes, COUNT { ()-[r]->() } AS relationships
