// Wait until every index answers, and let the planner look at what is there now.
CALL db.awaitIndexes(300)
