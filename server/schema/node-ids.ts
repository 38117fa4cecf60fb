import { decodeGlobalID } from '@pothos/plugin-relay';
import { type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { InputError } from '../errors.ts';
import { boundedList } from './bounds.ts';

/** The most things that one question may ask for by their ids. */
export const NODES_LIMIT = 100;

type Resolver = GraphQLFieldResolver<unknown, unknown, Readonly<Record<string, unknown>>, unknown>;

const typeIn = (id: string): string | null => {
  try {
    return decodeGlobalID(id).typename;
  } catch {
    return null;
  }
};

const isNodeType = (schema: GraphQLSchema, name: string | null): boolean => {
  const node = schema.getType('Node');
  const type = name === null ? undefined : schema.getType(name);
  return isInterfaceType(node) && isObjectType(type) && schema.isSubType(node, type);
};

const checkId = (schema: GraphQLSchema, id: unknown, field: string): void => {
  if (typeof id === 'string' && isNodeType(schema, typeIn(id))) return;
  throw new InputError(`${JSON.stringify(id)} is no id of this API: take it from the field "id" of an answer.`, field);
};

const guarded =
  (resolve: Resolver, schema: GraphQLSchema): Resolver =>
  (parent, args, context, info) => {
    if ('id' in args) checkId(schema, args.id, 'id');
    if (Array.isArray(args.ids))
      for (const [at, id] of boundedList(args.ids, { field: 'ids', max: NODES_LIMIT }).entries())
        checkId(schema, id, `ids[${at}]`);
    return resolve(parent, args, context, info);
  };

/** Has `node` and `nodes` refuse what is no id of the API, and more ids than a question may have; in place. */
export const checkNodeIds = (schema: GraphQLSchema): GraphQLSchema => {
  const { node, nodes } = schema.getQueryType()?.getFields() ?? {};
  for (const field of [node, nodes]) if (field?.resolve) field.resolve = guarded(field.resolve, schema);
  return schema;
};
