import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { ARGUMENTS } from './arguments.ts';
import { FIELDS } from './fields.ts';
import { SPECIAL_FIELDS } from './special-fields.ts';
import { VALUES } from './values.ts';
import { VALUES_OF_THE_RECORD } from './values-of-the-record.ts';

// Words for what says nothing of itself where it is declared: a field that is the same everywhere is described once.

const TYPES: Readonly<Record<string, string>> = {
  BranchBodies: 'Số cơ quan của một nhánh. | The bodies of a branch.',
  FateCount: 'Bao nhiêu cơ quan có một số phận. | How many bodies had one fate.',
  KindBodies: 'Số cơ quan của một loại. | The bodies of a kind.',
  KindCount: 'Số lượng của một loại. | How many there are of a kind.',
  Node: 'Mọi đối tượng và dữ kiện có id. | Every thing and fact that has an id.',
  Query: 'Những gì có thể hỏi. | What can be asked.',
};

type Described = { description?: string | null | undefined };

const describe = (part: Described, words: string | undefined): void => {
  if (!part.description && words !== undefined) part.description = words;
};

const describeArguments = (path: string, args: readonly GraphQLArgument[]): void => {
  for (const arg of args) describe(arg, ARGUMENTS[`${path}(${arg.name})`] ?? ARGUMENTS[arg.name]);
};

const describeField = (type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): void => {
  const path = `${type.name}.${field.name}`;
  describe(field, SPECIAL_FIELDS[path] ?? FIELDS[field.name]);
  describeArguments(path, field.args);
};

const describeType = (type: GraphQLNamedType): void => {
  describe(type, TYPES[type.name]);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) describeField(type, field);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) describe(field, ARGUMENTS[field.name]);
  const words = { ...VALUES, ...VALUES_OF_THE_RECORD }[type.name];
  if (isEnumType(type)) for (const value of type.getValues()) describe(value, words?.[value.name]);
};

/** Gives every part of the schema that has no description the words that are said of it everywhere; in place. */
export const describeAll = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) if (!type.name.startsWith('__')) describeType(type);
  return schema;
};
