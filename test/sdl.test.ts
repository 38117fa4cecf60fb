import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema, schemaText } from '../server/schema/index.ts';

/** What Relay's forms and the plainest words say by themselves, everywhere. */
const PLAIN_FIELDS = ['edges', 'node', 'cursor', 'pageInfo', 'totalCount', 'id', 'vi', 'en'];
const PLAIN_ARGUMENTS = ['first', 'after'];
const isRelays = (name: string): boolean => /(Connection|Edge)$|^PageInfo$/.test(name);

type Described = { readonly description?: string | null | undefined };
type Part = readonly [path: string, part: Described];

const argumentsOf = (path: string, args: readonly ({ readonly name: string } & Described)[]): readonly Part[] =>
  args.filter(({ name }) => !PLAIN_ARGUMENTS.includes(name)).map((arg) => [`${path}(${arg.name})`, arg]);

const fieldsOf = (type: GraphQLNamedType): readonly Part[] => {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): readonly Part[] => {
    const path = `${type.name}.${field.name}`;
    const args = argumentsOf(path, field.args);
    return PLAIN_FIELDS.includes(field.name) ? args : [[path, field], ...args];
  });
};

const everyPart = (): readonly Part[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isRelays(type.name))
    .flatMap((type): readonly Part[] => [[type.name, type], ...fieldsOf(type)]);

const BOTH = /^[\s\S]+ \| [\s\S]+$/;

describe('the SDL', () => {
  it('is committed as it is printed', () => {
    expect(readFileSync('server/schema.graphql', 'utf8')).toBe(schemaText());
  });

  it('describes every type, field, argument and value in Vietnamese and in English', () => {
    const without = everyPart().filter(([, { description }]) => !BOTH.test(description ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
