// Take the lock that one loader at a time may hold, until the transaction ends.
MERGE (r:Release {id: 'current'})
SET r.loading = true
REMOVE r.loading
