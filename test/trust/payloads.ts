/** Signs with which a text would have to begin to break out of its place in a statement. */
const ENDS = [
  "'",
  '"',
  '`',
  "'}",
  '"})',
  "')",
  '`)',
  '*/',
  '\\',
  "\\'",
  '\\u0027',
  'ʼ',
  '＇',
  '\n',
  '\u0000',
  '$',
  '}',
  ')',
];

/** What would run then. */
const STATEMENTS = [
  'CREATE (:Intruder)',
  'MATCH (n) DETACH DELETE n //',
  'RETURN 1 UNION MATCH (n) RETURN n //',
  "SET n.id = 'x' WITH n",
  'WITH 1 AS x CALL db.labels() YIELD label RETURN label //',
  "LOAD CSV FROM 'http://127.0.0.1:9/' AS l RETURN l //",
  '; DROP USER neo4j',
  "OR 1 = 1 OR ''='",
  'CALL dbms.killConnection("x")',
  '} IN TRANSACTIONS //',
  'FOREACH (n IN [1] | CREATE (:Intruder))',
  'UNWIND range(1, 1000000000) AS n RETURN count(n)',
  ']->(x) DELETE r //',
  'YIELD * RETURN *',
];

/** Texts that mean something to what reads them on the way: JSON, GraphQL, Lucene, JavaScript, templates, shells, file names. */
export const STRANGE: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'null', 'undefined', 'true', '-0', '1e999'],
  ...[
    '{"$ne": null}',
    '{"id": 1}',
    '["a"]',
    '{{7*7}}',
    '$' + '{7*7}',
    '#{7*7}',
    '<%= 7*7 %>',
    '$in.s0',
    '$knownAt',
    '$each',
  ],
  ...[
    '../../../../etc/passwd',
    '..\\..\\conf',
    'file:///etc/passwd',
    'http://127.0.0.1:9/',
    '%00',
    '%27',
    '%2527',
    '&#39;',
  ],
  ...['\u202eA', '\u200b', '\ufeff', '\ud800', '\udfff', 'a\u0301\u0301\u0301', '🏛️', 'ﬀ', 'İ', '\u2028'],
  ...[
    '*:*',
    'name:*',
    '[* TO *]',
    '(((((',
    '"~9999999',
    '/.*/',
    'a AND NOT a',
    'a^1e9',
    '_exists_:id',
    '\\',
    '!',
    '&&',
    '||',
  ],
];

/** A text that is an id of the record, so that one behind it comes as far as an id does. */
const KNOWN = 'bo-y-te';

/** Over five hundred texts by which somebody might try to make a statement of their own. */
export const PAYLOADS: readonly string[] = [
  ...ENDS.flatMap((end) => STATEMENTS.flatMap((text) => [`${end} ${text}`, `${KNOWN}${end} ${text}`])),
  ...STRANGE,
];
