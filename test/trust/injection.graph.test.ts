import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { Session, Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OPEN_WRITES } from '../../server/graph/driver.ts';
import { textOf } from '../../server/graph/texts.ts';
import { type Choices, randomQuestion, rootFields } from '../graph/random-question.ts';
import { nameOf } from '../schema/closed-api.ts';
import { type Asked, asking, everyWay, sampleOf, type Way } from '../schema/every-argument.ts';
import { send, withApi } from '../support/api.ts';
import { unknownOf } from './known-statements.ts';
import { PAYLOADS, STRANGE } from './payloads.ts';
import { IS_TORTURE, report, rotated, times } from './torture.ts';

withApi();

const random = rotated('injection');

/** So many of them, others in each run. */
const some = <T>(values: readonly T[], count: number): readonly T[] =>
  Array.from({ length: count }, () => values[Math.floor(random() * values.length)] as T);

/** The payloads that one argument is given: all of them under torture. */
const payloads = (count: number): readonly string[] => (IS_TORTURE ? PAYLOADS : some(PAYLOADS, count));

/** Milliseconds of the longest test. */
const LIMIT = times(60_000, 3_600_000);

const reached: string[] = [];
const seen = new Set<string>();

/** What looks at the database, a few times a second, whatever is asked. */
const LOOKS = new Set([OPEN_WRITES, textOf('release/state')]);

/** What the driver is given to send, whoever gives it; it is sent all the same. */
const note = (text: unknown): void => {
  const statement = typeof text === 'string' ? text : String((text as { readonly text: string }).text);
  if (!LOOKS.has(statement)) reached.push(statement);
  seen.add(statement);
};

beforeAll(() => {
  for (const sender of [Session.prototype, Transaction.prototype]) {
    const run = sender.run as (...args: unknown[]) => unknown;
    vi.spyOn(sender, 'run').mockImplementation(function (this: unknown, ...args: unknown[]) {
      note(args[0]);
      return run.apply(this, args) as never;
    });
  }
});
afterAll(() => vi.restoreAllMocks());

/** Asks, and gives the statements that it took; whatever is asked must be answered, or refused as bad input or for its cost. */
const statementsOf = async ({ query, variables }: Asked, of: unknown): Promise<readonly string[]> => {
  reached.length = 0;
  const { errors } = await send(query, variables);
  for (const { message, extensions } of errors ?? [])
    expect(['BAD_INPUT', 'TOO_COSTLY'], `${JSON.stringify(of)}: ${message}`).toContain(extensions?.code);
  return [...reached];
};

/** What an argument is given to carry a text; one way for each field of an input object. */
type Carrier = (text: string) => unknown;

const carriersOf = (type: GraphQLInputType): readonly Carrier[] => {
  const inner = getNullableType(type);
  if (isListType(inner)) return carriersOf(inner.ofType).map((carry) => (text) => [carry(text)]);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field) =>
      carriersOf(field.type).map((carry) => (text) => ({ ...(sampleOf(inner) as object), [field.name]: carry(text) })),
    );
  const { name } = getNamedType(inner);
  if (name === 'ID') return [(text) => Buffer.from(`Organisation:${text}`).toString('base64')];
  return name === 'String' ? [(text) => text] : [];
};

/** What such an argument is given by readers: by it the statements are known that its question takes. */
const ORDINARY = ['bo-y-te', 'khong-co-gi', 'Phường Phúc Xá, Hà Nội', ''];

type Case = { readonly way: Way; readonly arg: GraphQLArgument; readonly carry: Carrier };

const CASES: readonly Case[] = everyWay().flatMap((way) =>
  way.field.args.flatMap((arg) => carriersOf(arg.type).map((carry) => ({ way, arg, carry }))),
);

const askedIn = ({ way, arg, carry }: Case, text: string): Asked => asking(way, { [arg.name]: carry(text) });

const ordinaryOf = async (one: Case): Promise<ReadonlySet<string>> => {
  const all: string[] = [];
  for (const text of ORDINARY) all.push(...(await statementsOf(askedIn(one, text), text)));
  return new Set(all);
};

describe('a text in an argument stays a text', { timeout: LIMIT }, () => {
  it('there are enough texts and arguments', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(500);
    expect(CASES.length).toBeGreaterThan(40);
  });

  it.each(CASES.map((one) => [`${nameOf(one.way)}(${one.arg.name})`, one] as const))('%s', async (_, one) => {
    const ordinary = await ordinaryOf(one);
    for (const text of payloads(5))
      for (const statement of await statementsOf(askedIn(one, text), text)) expect(ordinary, text).toContain(statement);
  });

  it('the release of a question', async () => {
    const asked = (release: string): Asked => ({
      query: 'query($r: String!) @knownAt(release: $r) { organisation(id: "bo-y-te") { kind } }',
      variables: { r: release },
    });
    const ordinary = new Set([...(await statementsOf(asked('2026.1'), '')), ...(await statementsOf(asked('1'), ''))]);
    for (const text of payloads(10))
      for (const statement of await statementsOf(asked(text), text)) expect(ordinary, text).toContain(statement);
  });
});

const PIECES = [
  ...STRANGE,
  ...[
    '+',
    '-',
    '&&',
    '||',
    '!',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '^',
    '"',
    '~',
    '*',
    '?',
    ':',
    '\\',
    '/',
    'AND',
    'OR',
    'NOT',
    'TO',
  ],
  ...[
    'an',
    'the',
    'Công an',
    'đề án',
    'a'.repeat(400),
    'ế'.normalize('NFD'),
    '\t',
    '\r\n',
    '…',
    '“Bộ”',
    '字',
    'ا',
    '٣',
    '👩‍👩‍👧',
  ],
];

const pieces = (): string =>
  Array.from({ length: 1 + Math.floor(random() * 7) }, () => PIECES[Math.floor(random() * PIECES.length)]).join(
    random() < 0.5 ? ' ' : '',
  );

describe('a search', { timeout: LIMIT }, () => {
  const asked = (text: string): Asked => ({
    query: 'query($text: String!) { search(text: $text, first: 5) { edges { node { slug title { vi } } } } }',
    variables: { text },
  });

  it('for the strangest texts is the same statement, and is answered', async () => {
    const [ordinary] = await statementsOf(asked('công an'), '');
    const count = times(120, 1_000);
    for (let n = 0; n < count; n += 1) {
      const text = pieces().slice(0, 1_000);
      for (const statement of await statementsOf(asked(text), text)) expect(statement, text).toBe(ordinary);
    }
    report('strange-searches', `${count} texts: one statement, no fault`);
  });
});

/** A value of a type as a question spells it, with a text wherever one may stand. */
const literal = (type: GraphQLInputType, text: string): string => {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${literal(inner.ofType, text)}]`;
  if (isInputObjectType(inner)) return `{ name: ${JSON.stringify(text)} }`;
  const [carry] = carriersOf(inner);
  if (carry !== undefined) return JSON.stringify(carry(text));
  return isEnumType(inner) ? String(sampleOf(inner)) : JSON.stringify(sampleOf(inner));
};

const choices = (): Choices =>
  Object.fromEntries(
    everyWay().flatMap(({ field }) =>
      field.args
        .filter(({ name }) => name !== 'after')
        .map((arg) => [
          `${arg.name} ${getNamedType(arg.type).name}`,
          some(PAYLOADS, 3).map((text) => literal(arg.type, text)),
        ]),
    ),
  );

describe('all that reached Neo4j', { timeout: LIMIT }, () => {
  it('also of questions of any shape', async () => {
    const count = times(20, 2_000);
    const given = choices();
    for (let n = 0; n < count; n += 1) {
      const [root] = some(rootFields, 1);
      if (root === undefined) throw new Error('the API has no fields');
      const query = randomQuestion(root, random, given, { fields: 25, depth: 4 });
      await statementsOf({ query, variables: {} }, query);
    }
    report('injection', `${count} questions of any shape with such texts in every argument`);
  });

  it('is made of the query files and of the words that join them', () => {
    expect(seen.size).toBeGreaterThan(20);
    for (const statement of seen) expect(unknownOf(statement), statement).toBe('');
    report('injection', `${seen.size} distinct statements reached Neo4j, all made of the query files`);
    report('injection', `${IS_TORTURE ? PAYLOADS.length : 5} texts in each of ${CASES.length} arguments`);
    console.log(`injection: ${CASES.length} arguments, ${seen.size} distinct statements`);
  });

  it.each([' MATCH (n) RETURN n', ' //x', "; RETURN 'bo-y-te'", ' RETURN intruder', ' WHERE 1 = 1 OR true'])(
    'and what is not, is seen: "%s"',
    (more) => {
      for (const statement of seen) expect(unknownOf(statement + more)).not.toBe('');
    },
  );
});
