// Which bodies of a class were there on a day, certainly or possibly, each in its territory?
// @param id string
// @param day number
// @row row InstanceRow
MATCH (:BodyClass {id: $id})<-[:IN_CLASS]-(i:Instance)
WHERE i.fromMin <= $day AND i.toMax > $day
RETURN properties(i) AS row
ORDER BY i.key
