import { createHash } from 'node:crypto';
import {
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { InputError } from '../errors.ts';
import type { ConnectionOf } from './common.ts';
import { askingOf, eachField } from './look-ahead.ts';

// A cursor is bound to its list: to the field, to the arguments that choose and order, and to the thing that the list belongs to.
// Resolvers know nothing of it: they read and give the keys of rows, and every field with `after` is bound here.

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, unknown, Args, unknown>;

/** Arguments that only say which page of a list is asked for. */
const PAGING = ['first', 'after'];

const TAG = 6;

const tagOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, TAG);

/** The arguments that choose and order, in the order of their names. */
const chosenBy = (args: Args): readonly (readonly [name: string, value: unknown])[] =>
  Object.entries(args)
    .filter(([name, value]) => !PAGING.includes(name) && value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const listTag = (type: string, field: string, args: Args): string => tagOf([type, field, chosenBy(args)]);

type Owner = { readonly id?: string; readonly row?: { readonly id?: string } | null };

type Step = { readonly key: string; readonly type: string | undefined };

const stepsTo = ({ path }: GraphQLResolveInfo): readonly Step[] => {
  const steps: Step[] = [];
  for (let at = path.prev; at !== undefined; at = at.prev)
    if (typeof at.key === 'string') steps.unshift({ key: at.key, type: at.typename });
  return steps;
};

/** The fields that lead to a list, with their arguments. */
const wayTo = (info: GraphQLResolveInfo): readonly unknown[] => {
  let sets: readonly SelectionSetNode[] = [info.operation.selectionSet];
  return stepsTo(info).map(({ key, type }) => {
    const nodes: FieldNode[] = [];
    eachField(sets, null, askingOf(info), (node) => {
      if ((node.alias ?? node.name).value === key) nodes.push(node);
    });
    sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const [node] = nodes;
    const of = type === undefined ? null : info.schema.getType(type);
    const field = node && isObjectType(of) ? of.getFields()[node.name.value] : undefined;
    return node && field ? [node.name.value, chosenBy(getArgumentValues(field, node, info.variableValues))] : key;
  });
};

/**
 * What a list belongs to: a thing with an id, whatever leads there; else the fields that lead to it, with their arguments, as the changes
 * between two days belong to those days.
 */
const ownerTag = (parent: unknown, info: GraphQLResolveInfo): string => {
  const owner = (parent ?? {}) as Owner;
  const id = 'id' in info.parentType.getFields() ? (owner.id ?? owner.row?.id) : undefined;
  return tagOf(id ?? wayTo(info));
};

type Parts = { readonly list: string; readonly owner: string; readonly key: string };

const foreign = (): InputError =>
  new InputError(
    '"after" is not a cursor of this list: take the "endCursor" of an earlier page, asked with the same arguments.',
    'after',
  );

const partsOf = (cursor: string): Parts => {
  const bytes = Buffer.from(cursor, 'base64url');
  const text = bytes.toString();
  if (bytes.toString('base64url') !== cursor || text.length <= 2 * TAG) throw foreign();
  return { list: text.slice(0, TAG), owner: text.slice(TAG, 2 * TAG), key: text.slice(2 * TAG) };
};

/** The key of the row behind a cursor that an earlier page gave; null without one. Throws InputError for what is no cursor. */
export const decodeCursor = (cursor: string | null | undefined): string | null =>
  cursor == null ? null : partsOf(cursor).key;

/** Throws InputError where `after` comes from another list; to be asked before anything is read for the field. */
export const checkCursor = (type: string, field: string, args: Args): void => {
  if (typeof args.after !== 'string') return;
  if (partsOf(args.after).list !== listTag(type, field, args)) throw foreign();
};

const bound = (connection: ConnectionOf<unknown>, tag: string): ConnectionOf<unknown> => ({
  ...connection,
  edges: connection.edges.map((edge) => ({
    ...edge,
    cursor: Buffer.from(`${tag}${edge.cursor}`).toString('base64url'),
  })),
});

const binding =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    const { name } = info.parentType;
    checkCursor(name, info.fieldName, args);
    const owner = ownerTag(parent, info);
    if (typeof args.after === 'string' && partsOf(args.after).owner !== owner) throw foreign();
    const tag = `${listTag(name, info.fieldName, args)}${owner}`;
    const bind = (value: unknown) => (value == null ? value : bound(value as ConnectionOf<unknown>, tag));
    const value: unknown = resolve(parent, args, context, info);
    return value instanceof Promise ? value.then(bind) : bind(value);
  };

/** Binds the cursors of every list of the schema, in place. */
export const bindCursors = (schema: GraphQLSchema): GraphQLSchema => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  for (const field of fields)
    if (field.resolve && field.args.some(({ name }) => name === 'after'))
      field.resolve = binding(field.resolve as Resolver);
  return schema;
};
