import { createHash } from 'node:crypto';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { InputError } from '../errors.ts';
import type { ConnectionOf } from './common.ts';

// A cursor is bound to its list: to the field, to the arguments that choose and order, and to the thing that the list belongs to.
// Resolvers know nothing of it: they read and give the keys of rows, and every field with `after` is bound here.

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, unknown, Args, unknown>;

/** Arguments that only say which page of a list is asked for. */
const PAGING = ['first', 'after'];

const TAG = 6;

const tagOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, TAG);

const listTag = (type: string, field: string, args: Args): string =>
  tagOf(
    [type, field, ...Object.entries(args).filter(([name, value]) => !PAGING.includes(name) && value != null)].sort(),
  );

type Owner = { readonly id?: string; readonly row?: { readonly id?: string } | null };

/** The thing that a list belongs to: a row, or a value around one; null for the lists of the whole record. */
const ownerTag = (parent: unknown): string => {
  const owner = (parent ?? {}) as Owner;
  return tagOf(owner.id ?? owner.row?.id ?? null);
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
    const owner = ownerTag(parent);
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
