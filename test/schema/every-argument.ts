import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../server/schema/index.ts';

type Field = GraphQLField<unknown, unknown>;

/** A field of the API and the fields that lead to it from a question's root. */
export type Way = { readonly type: string; readonly field: Field; readonly steps: readonly Field[] };

const fieldsOf = (type: GraphQLObjectType): readonly Field[] => Object.values(type.getFields());

/** The object types that a field leads to; an interface leads to whatever implements it. */
const below = (field: Field): readonly GraphQLObjectType[] => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? [type] : [];
};

/** Every field that takes arguments, by the shortest way to it. */
export const everyWay = (): readonly Way[] => {
  const root = schema.getQueryType();
  const seen = new Set<GraphQLObjectType>();
  const ways: Way[] = [];
  let next = root ? [{ type: root, steps: [] as readonly Field[] }] : [];
  while (next.length > 0) {
    const fresh = next.filter(({ type }) => !seen.has(type) && seen.add(type));
    for (const { type, steps } of fresh)
      for (const field of fieldsOf(type)) if (field.args.length > 0) ways.push({ type: type.name, field, steps });
    next = fresh.flatMap(({ type, steps }) =>
      fieldsOf(type).flatMap((field) => below(field).map((to) => ({ type: to, steps: [...steps, field] }))),
    );
  }
  return ways;
};

const SAMPLES: Readonly<Record<string, unknown>> = {
  String: 'bo-y-te',
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2025-03-01',
  ID: Buffer.from('Organisation:bo-y-te').toString('base64'),
};

/** A value of a type that the API takes. */
export const sampleOf = (type: GraphQLInputType): unknown => {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const needed = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    const some = needed.length > 0 ? needed : Object.values(inner.getFields()).slice(0, 1);
    return Object.fromEntries(some.map((field) => [field.name, sampleOf(field.type)]));
  }
  return SAMPLES[inner.name];
};

const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** Things of the record, by the root field that finds them. */
const THINGS: Readonly<Record<string, string>> = {
  person: 'pham-duc-long-1970',
  position: 'bo-khoa-hoc-va-cong-nghe--bo-truong',
  reorganisation: 'hop-nhat-bo-tttt-bo-khcn-2025',
  reform: 'bo-may-chinh-phu-2025',
  project: 'de-an-06',
  function: 'an-toan-thong-tin-mang',
  bodyClass: 'lop-so-thong-tin-va-truyen-thong',
  source: 'lawnet-176784',
  integrityRule: 'uncertain-dates',
};

/** A period ends after it has begun. */
const LATER: Readonly<Record<string, unknown>> = { 'to Day': '2025-03-02' };

const valueFor = (field: Field, arg: GraphQLArgument): unknown =>
  (arg.name === 'id' ? THINGS[field.name] : undefined) ??
  LATER[`${arg.name} ${getNamedType(arg.type)}`] ??
  sampleOf(arg.type);

/** A question with its variables. */
export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Asks one field, with these values for arguments of it and samples for all others that must be given. */
export const asking = (
  { field, steps }: Way,
  values: Readonly<Record<string, unknown>>,
  selection = '__typename',
): Asked => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const callOf = (step: Field, given: Readonly<Record<string, unknown>>): string => {
    const args = step.args.filter((arg) => arg.name in given || isNeeded(arg));
    const texts = args.map((arg) => {
      const name = step === field ? arg.name : `v${declared.length}`;
      declared.push(`$${name}: ${arg.type}`);
      variables[name] = arg.name in given ? given[arg.name] : valueFor(step, arg);
      return `${arg.name}: $${name}`;
    });
    return `${step.name}${texts.length > 0 ? `(${texts.join(', ')})` : ''}`;
  };
  const type = getNamedType(field.type);
  const end = `${callOf(field, values)}${isLeafType(type) ? '' : ` { ${selection} }`}`;
  const body = [...steps].reverse().reduce((inner, step) => `${callOf(step, {})} { ${inner} }`, end);
  return { query: `query${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${body} }`, variables };
};
