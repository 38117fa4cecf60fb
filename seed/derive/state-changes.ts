import type { Cause, Part } from '../../server/model/changes/causes.ts';
import { changesOf } from '../../server/model/changes/of-body.ts';
import type { Life } from '../../server/model/changes/snapshot.ts';
import { grouped } from '../../server/model/grouped.ts';
import type { ParticipantRole, ReorganisationRow, StateChangeRow } from '../../server/model/rows.ts';
import { propsOf } from './instances.ts';
import { type GraphRow, type Link, link, numbering, row } from './row.ts';

const SIDES: Readonly<Record<string, Part['side']>> = {
  WENT_INTO: 'input',
  RESULTED_IN: 'output',
  MOVED: 'subject',
};

const bodyAt = ({ type, from, to }: Link): string => (type === 'WENT_INTO' ? from : to);

const causeOf = ({ props, links }: GraphRow): Cause => {
  const { id, type, key, dateMin, dateMax } = props as unknown as ReorganisationRow;
  const named = (kind: string) => links.filter((one) => one.type === kind).map(bodyAt);
  return { id, type, key, dateMin, dateMax, inputs: named('WENT_INTO'), outputs: named('RESULTED_IN') };
};

const partsIn = (reorganisation: GraphRow): readonly (Part & { readonly body: string })[] => {
  const cause = causeOf(reorganisation);
  return reorganisation.links.flatMap((one) => {
    const side = SIDES[one.type];
    return side === undefined ? [] : [{ body: bodyAt(one), cause, side, role: one.props.role as ParticipantRole }];
  });
};

const latestFirst = (a: { readonly key: string }, b: { readonly key: string }): number =>
  Number(a.key < b.key) - Number(a.key > b.key);

/** What of each body its changes are read from. */
const livesIn = (rows: readonly GraphRow[]): readonly Life[] => {
  const official = propsOf('Name', rows).filter((name) => name.type === 'organisation' && name.class === 'official');
  const names = grouped(official, ({ of }) => of);
  const parts = grouped(
    propsOf('PartOf', rows).filter(({ relation }) => relation === undefined),
    ({ child }) => child,
  );
  const heads = grouped(
    propsOf('Tenure', rows).filter(({ head }) => head),
    ({ organisation }) => organisation,
  );
  return propsOf('Organisation', rows).map((body) => ({
    body,
    names: names.get(body.id) ?? [],
    parts: parts.get(body.id) ?? [],
    heads: [...(heads.get(body.id) ?? [])].sort(latestFirst),
  }));
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

/** A change without what it says nothing of: there are many, and each value is paid for in a load. */
const spare = (props: StateChangeRow): StateChangeRow =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => !isEmpty(value))) as StateChangeRow;

/** Every change of every body, from the rows of bodies, names, parents, heads and reorganisations. */
export const stateChangeRows = (rows: readonly GraphRow[]): readonly GraphRow[] => {
  const parts = grouped(
    rows.filter(({ label, props }) => label === 'Reorganisation' && props.status === 'in-force').flatMap(partsIn),
    ({ body }) => body,
  );
  const number = numbering();
  return livesIn(rows).flatMap((life) =>
    changesOf(life, (id) => parts.get(id) ?? []).map((change) => {
      const id = number(`${change.organisation}--${change.type}--${change.dayMin}`);
      const props: StateChangeRow = { ...change, id, key: `${change.key}|${id}` };
      return row('StateChange', spare(props), [link('CHANGED', id, change.organisation)]);
    }),
  );
};
