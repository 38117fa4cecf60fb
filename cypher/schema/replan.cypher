// Look at what the graph holds now and forget the plans that were made when it held something else.
CALL db.prepareForReplanning(120)
