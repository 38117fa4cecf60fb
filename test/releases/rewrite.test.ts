import { describe, expect, it } from 'vitest';
import { atRelease } from '../../server/graph/past/rewrite.ts';
import { askedAtRelease, pastTexts } from '../../server/graph/past/texts.ts';
import { texts } from '../../server/graph/texts.ts';

/** Texts that differ in blanks alone are alike, and the condition of a release is long: it is told by a sign. */
const brief = (text: string): string =>
  text
    .replace(
      /coalesce\((\w+|\w+\(\w+\))\.knownFrom, 0\) <= \$knownAt AND coalesce\(\1\.knownTo, 9999\) > \$knownAt/g,
      'known<$1>',
    )
    .replace(/\s+/g, ' ')
    .trim();

const rewritten = (text: string): string => brief(atRelease(text));

describe('a question asked at a release', () => {
  it('takes past rows beside today’s, and of both only what was known', () => {
    expect(rewritten('MATCH (o:Organisation {id: $id}) RETURN o')).toBe(
      'MATCH (o:Organisation|PastOrganisation {id: $id} WHERE known<o>) RETURN o',
    );
  });

  it('names nodes without a name, so that they are checked too', () => {
    expect(rewritten('MATCH (:A)<-[:T]-() RETURN 1')).toBe(
      'MATCH (_k1:A|PastA WHERE known<_k1>)<-[:T|T_PAST]-(_k2 WHERE known<_k2>) RETURN 1',
    );
  });

  it('keeps the conditions of the pattern and of the clause', () => {
    expect(rewritten('OPTIONAL MATCH (a WHERE a.x OR a.y)-[r:T|U]->(b) WHERE a.z OR b.z WITH a RETURN a')).toBe(
      'OPTIONAL MATCH (a WHERE known<a> AND ( a.x OR a.y))-[r:T|T_PAST|U|U_PAST]->(b WHERE known<b>) WHERE (a.z OR b.z) WITH a RETURN a',
    );
  });

  it('checks every node on a way of any length', () => {
    expect(rewritten('MATCH p = (a)-[:T*1..3]->(b) WHERE a.x OR b.x RETURN p')).toBe(
      'MATCH p = (a WHERE known<a>)-[_k1:T|T_PAST*1..3]->(b WHERE known<b>) WHERE ' +
        'all(_e IN _k1 WHERE known<startNode(_e)> AND known<endNode(_e)>) AND (a.x OR b.x) RETURN p',
    );
    expect(rewritten('MATCH p = shortestPath((a)-[rs:T*..6]-(b)) RETURN p')).toBe(
      'MATCH p = shortestPath((a WHERE known<a>)-[rs:T|T_PAST*..6]-(b WHERE known<b>)) WHERE ' +
        'all(_e IN rs WHERE known<startNode(_e)> AND known<endNode(_e)>) RETURN p',
    );
  });

  it('reaches into subqueries, comprehensions and patterns in conditions', () => {
    expect(rewritten('MATCH (a) WHERE NOT EXISTS { (a)-[:T]->(b:B) WHERE b.x } RETURN 1')).toBe(
      'MATCH (a WHERE known<a>) WHERE (NOT EXISTS { (a WHERE known<a>)-[:T|T_PAST]->(b:B|PastB WHERE known<b>) WHERE (b.x) }) RETURN 1',
    );
    expect(rewritten('RETURN [(a)-[:T]->(b) WHERE b.x | {id: b.id, y: [1, 2]}] AS l')).toBe(
      'RETURN [(a WHERE known<a>)-[:T|T_PAST]->(b WHERE known<b>) WHERE (b.x) | {id: b.id, y: [1, 2]}] AS l',
    );
    expect(rewritten('WITH a WHERE (a)-[:T]->(:B) RETURN a')).toBe(
      'WITH a WHERE (a WHERE known<a>)-[:T|T_PAST]->(_k1:B|PastB WHERE known<_k1>) RETURN a',
    );
    expect(rewritten('CALL (a) { MATCH (a)-[:T]->(b) RETURN b } RETURN b')).toBe(
      'CALL (a) { MATCH (a WHERE known<a>)-[:T|T_PAST]->(b WHERE known<b>) RETURN b} RETURN b',
    );
  });

  it('asks for a label as for both, but takes no key of a map for one', () => {
    expect(rewritten('WITH {x: n, y: 1} AS m WHERE m.x:A OR startNode(r):B OR n:A|B RETURN m')).toBe(
      'WITH {x: n, y: 1} AS m WHERE m.x:A|PastA OR startNode(r):B|PastB OR n:A|PastA|B|PastB RETURN m',
    );
    expect(rewritten('MATCH (n:A&!B) RETURN n')).toBe('MATCH (n:(A|PastA)&!(B|PastB) WHERE known<n>) RETURN n');
  });

  it('never tells that a row is past', () => {
    expect(rewritten('RETURN labels(n) AS l, type(r) AS t, n.type AS u')).toBe(
      "RETURN [_l IN labels(n) | replace(_l, 'Past', '')] AS l, replace(type(r), '_PAST', '') AS t, n.type AS u",
    );
  });

  it('leaves other functions alone', () => {
    expect(rewritten('RETURN toString(n.x) AS s, valueOf(n) AS v')).toBe('RETURN toString(n.x) AS s, valueOf(n) AS v');
  });

  it('searches the names of today and of the past', () => {
    expect(
      rewritten("CALL db.index.fulltext.queryNodes('names', $q, {limit: 4}) YIELD node AS n, score RETURN n, score"),
    ).toBe(
      "CALL (*) { CALL db.index.fulltext.queryNodes('names', $q, {limit: 4}) YIELD node AS n, score WHERE known<n> RETURN n, score " +
        "UNION ALL CALL db.index.fulltext.queryNodes('past_names', $q, {limit: 4}) YIELD node AS n, score WHERE known<n> RETURN n, score } RETURN n, score",
    );
  });

  it('takes STARTS WITH for no clause, and words in texts and comments for nothing', () => {
    expect(rewritten("MATCH (n) WHERE n.x STARTS WITH 'MATCH (m:A)' // MATCH (o)\nRETURN n")).toBe(
      "MATCH (n WHERE known<n>) WHERE (n.x STARTS WITH 'MATCH (m:A)') RETURN n",
    );
  });

  it('is refused rather than answered wrongly where its form is not known', () => {
    expect(() => atRelease('WITH a WHERE (a)-[:T*]->(b) RETURN a')).toThrow(/any length/);
    expect(() => atRelease('MATCH (n:$(l)) RETURN n')).toThrow(/form/);
    expect(() => atRelease('MATCH (n RETURN n')).toThrow(/lacks a \)/);
  });
});

describe('the questions of today', () => {
  const reads = askedAtRelease.map((name) => [name, texts.get(name) ?? ''] as const);

  it('are all asked at a release too', () => {
    expect([...pastTexts.keys()]).toEqual([...askedAtRelease]);
    expect(askedAtRelease.length).toBeGreaterThan(38);
  });

  /** A relationship without a type, or a node that nothing leads to, would be one of the past as well. */
  it.each(reads)('%s: never meets a past row', (_, text) => {
    expect(text).not.toMatch(/-\[\w*\s*(\*[^\]]*)?\]-|--[>(]|<--/);
    expect(text).not.toMatch(/\b(Past\w+|\w+_PAST|knownFrom|knownTo)\b/);
  });

  it.each([...pastTexts])('%s: at a release every node is checked', (_, text) => {
    const nodes = text.match(/[>-]\(|MATCH \w* ?=? ?\(/g) ?? [];
    expect(text.match(/knownFrom/g)?.length ?? 0).toBeGreaterThanOrEqual(nodes.length);
  });
});
