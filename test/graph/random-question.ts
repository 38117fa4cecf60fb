import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../server/schema/index.ts';

/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/** A small seeded generator (mulberry32): one seed, one row of numbers. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** What an argument may be given, as GraphQL text: by field and name, else by name and type. */
export type Choices = Readonly<Record<string, readonly string[]>>;

type Way = { readonly random: Random; readonly choices: Choices; budget: number };

type Field = GraphQLField<unknown, unknown>;

const pick = <T>(values: readonly T[], random: Random): T | undefined => values[Math.floor(random() * values.length)];

const textFor = (field: Field, { name, type }: GraphQLArgument, { random, choices }: Way): string | undefined =>
  pick(choices[`${field.name}.${name}`] ?? choices[`${name} ${getNamedType(type).name}`] ?? [], random);

/** Arguments that must be given are, and those with a choice for this very field; of the others one in two. Null: one has no value. */
const argumentsOf = (field: Field, way: Way): string | null => {
  const texts: string[] = [];
  for (const arg of field.args) {
    const needed = isNonNullType(arg.type) && arg.defaultValue === undefined;
    const isOwn = `${field.name}.${arg.name}` in way.choices;
    const value = needed || isOwn || way.random() < 0.5 ? textFor(field, arg, way) : undefined;
    if (value === undefined && needed) return null;
    if (value !== undefined) texts.push(`${arg.name}: ${value}`);
  }
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
};

const isPlumbing = (name: string): boolean => /(Connection|Edge)$/.test(name) || ['edges', 'node'].includes(name);

const chosen = (type: GraphQLObjectType, way: Way): readonly Field[] =>
  Object.values(type.getFields()).filter(({ name }) => isPlumbing(name) || way.random() < 0.35);

/** The same field twice must be asked alike: each has an alias of its own. */
const fieldText = (field: Field, depth: number, way: Way): string | null => {
  const args = way.budget > 0 ? argumentsOf(field, way) : null;
  if (args === null) return null;
  way.budget -= 1;
  const type = getNamedType(field.type);
  const head = `${field.name}${args}`;
  if (isLeafType(type)) return head;
  const inner = depth > 0 ? selection(type, isPlumbing(type.name) ? depth : depth - 1, way) : null;
  return inner === null ? null : `${head} ${inner}`;
};

/** A random selection on a type; null where nothing of it can be asked. */
const selection = (type: unknown, depth: number, way: Way): string | null => {
  if (isAbstractType(type as never)) {
    const possible = pick(schema.getPossibleTypes(type as never), way.random);
    const inner = possible ? selection(possible, depth, way) : null;
    return inner === null ? '{ __typename }' : `{ __typename ... on ${possible?.name} ${inner} }`;
  }
  if (!isObjectType(type)) return null;
  const texts = chosen(type, way).flatMap((field) => fieldText(field, depth, way) ?? []);
  return texts.length > 0 ? `{ ${texts.join(' ')} }` : '{ __typename }';
};

/** The root fields of the API. */
export const rootFields: readonly Field[] = Object.values(schema.getQueryType()?.getFields() ?? {});

/** A random operation with this root field, of at most so many fields and levels. Throws where an argument that it needs has no choice. */
export const randomQuestion = (
  root: Field,
  random: Random,
  choices: Choices,
  size: { readonly fields: number; readonly depth: number },
): string => {
  const text = fieldText(root, size.depth, { random, choices, budget: size.fields });
  if (text === null) throw new Error(`give a value for every argument that ${root.name} needs`);
  return `{ ${text} }`;
};
