import { decodeGlobalID } from '@pothos/plugin-relay';
import { InputError } from '../errors.ts';
import type { Label } from '../model/rows.ts';
import { boundedList } from './bounds.ts';
import { builder } from './builder.ts';
import { type Entry, root, thing } from './reading.ts';

/** The most things that one question may ask for by their ids. */
export const NODES_LIMIT = 100;

/** The labels whose rows are nodes of the API; its types bear the same names. */
export const NODE_LABELS: readonly Label[] = [
  'BodyClass',
  'Claim',
  'Distinction',
  'Finding',
  'Function',
  'Identifier',
  'Involvement',
  'Organisation',
  'PartOf',
  'Person',
  'Position',
  'Project',
  'Reform',
  'Reorganisation',
  'Responsibility',
  'Source',
  'Statistic',
  'Tenure',
  'Vacancy',
];

type NodeId = { readonly label: string; readonly id: string };

const decoded = (text: string): NodeId | null => {
  try {
    const { typename, id } = decodeGlobalID(text);
    return { label: typename, id };
  } catch {
    return null;
  }
};

const nodeId = (text: string, field: string): NodeId => {
  const found = decoded(text);
  if (found && (NODE_LABELS as readonly string[]).includes(found.label)) return found;
  throw new InputError(
    `${JSON.stringify(text)} is no id of this API: take it from the field "id" of an answer.`,
    field,
  );
};

const idsOf = (ids: readonly string[]): readonly string[] =>
  boundedList(ids, { field: 'ids', max: NODES_LIMIT }).map((id, at) => nodeId(id, `ids[${at}]`).id);

const shown = (text: string, field: string, found: readonly Entry[] | undefined): never => {
  const [entry] = found ?? [];
  return (entry?.label === nodeId(text, field).label ? thing(entry) : null) as never;
};

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef() as never,
    nullable: true,
    description: 'Bất kỳ đối tượng hay dữ kiện nào theo id. | Any thing or fact by its id.',
    args: { id: t.arg.id({ required: true }) },
    ...root(
      ({ id }: { readonly id: string }) => [{ query: 'node/by-ids', ids: [nodeId(id, 'id').id] }] as const,
      ([[found]], { id }) => shown(id, 'id', found),
    ),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()] as never,
    nullable: { list: false, items: true } as never,
    description: 'Nhiều đối tượng theo id, tối đa 100. | Things or facts by their ids, at most 100.',
    args: { ids: t.arg.idList({ required: true }) },
    ...root(
      ({ ids }: { readonly ids: readonly string[] }) => [{ query: 'node/by-ids', ids: idsOf(ids) }] as const,
      ([found], { ids }) => ids.map((id, at) => shown(id, 'ids', found[at])) as never,
    ),
  }),
}));
