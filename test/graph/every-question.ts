import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../server/schema/index.ts';

/** Values of arguments, by name and type; an argument that must be given and has none here fails the test. */
export type Values = Readonly<Record<string, string>>;

/** How a question is asked: what every argument of a name and type is given, and how many things deep it goes. */
type Way = { readonly values: Values; readonly depth: number; readonly optionalToo: boolean };

/** What says since when a row is known is another by right, and releases are the same whenever they are asked for. */
const LEFT_OUT = ['knownSince', 'knownUntil', 'releases', 'release'];

/** Types that hold values only, and those that lead to things without being one. */
const VALUES_ONLY = ['Text', 'Interval', 'PageInfo', 'CertaintyCount', 'KindCount', 'Period'];
/** Fields of which one of several arguments must be given, though none of them must by its type. */
const ONE_OF = ['responsible'];
const isPlumbing = (name: string): boolean => /(Connection|Edge)$/.test(name);

type Field = GraphQLField<unknown, unknown>;

const argumentsOf = ({ name, args }: Field, { values, optionalToo }: Way): string => {
  const texts = args.flatMap((arg) => {
    const needed = isNonNullType(arg.type) && arg.defaultValue === undefined;
    const value = values[`${arg.name} ${getNamedType(arg.type).name}`];
    if (value === undefined && needed) throw new Error(`give a value for ${name}(${arg.name})`);
    return value !== undefined && (needed || optionalToo || ONE_OF.includes(name)) ? [`${arg.name}: ${value}`] : [];
  });
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
};

const fieldsOf = (type: GraphQLObjectType, way: Way): string =>
  Object.values(type.getFields())
    .flatMap((field) => (LEFT_OUT.includes(field.name) ? [] : (fieldText(field, way) ?? [])))
    .join(' ');

/** A field with everything below it; null where it leads deeper than the question goes. */
const fieldText = (field: Field, way: Way): string | null => {
  const type = getNamedType(field.type);
  const head = `${field.name}${argumentsOf(field, way)}`;
  if (isLeafType(type)) return head;
  const depth = isPlumbing(type.name) || VALUES_ONLY.includes(type.name) ? way.depth : way.depth - 1;
  if (depth < 0) return null;
  if (isInterfaceType(type)) return `${head} { __typename ... on Node { id } }`;
  const inner = isObjectType(type) ? fieldsOf(type, { ...way, depth }) : '';
  return inner === '' ? null : `${head} { ${inner} }`;
};

/** One question: what it asks, and its text. */
export type Question = readonly [name: string, text: string];

const asked = (field: Field, way: Way, values: Values): Question => {
  const text = fieldText(field, { ...way, values: { ...values, ...way.values } });
  return [`${field.name} ${Object.values(way.values).join(' ')}${way.optionalToo ? ' on a day' : ''}`, `{ ${text} }`];
};

/**
 * Questions that ask every field of the API: a new field is asked without a word here. A root field that takes an id, a text or a code
 * is asked with each of those given; each question once with the arguments that it needs and once with all that have a value.
 */
export const everyQuestion = (
  values: Values,
  each: Readonly<Record<string, readonly string[]>>,
  depth: number,
): readonly Question[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .flatMap((field) => {
      const key = field.args.map((arg) => `${arg.name} ${getNamedType(arg.type).name}`).find((name) => name in each);
      const own: readonly Values[] = key === undefined ? [{}] : (each[key] ?? []).map((value) => ({ [key]: value }));
      return own.flatMap((given) =>
        [false, true].map((optionalToo) => asked(field, { values: given, depth, optionalToo }, values)),
      );
    });
