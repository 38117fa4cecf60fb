import { type Day, dayText, parseTypedDay } from '#temporal';
import type { Branch, ChangeType } from '../../operations.generated.ts';
import { textOf } from '../../search-params.ts';

/** Everything that can happen to a body, in the order in which it is told. */
export const CHANGE_TYPES = [
  'ESTABLISHED',
  'ENDED',
  'MERGED',
  'DIVIDED',
  'SEPARATED',
  'RENAMED',
  'MOVED',
  'RERANKED',
  'REHEADED',
] as const satisfies readonly ChangeType[];

/** The branches in the order of a filter. */
export const BRANCHES = [
  'PARTY',
  'LEGISLATURE',
  'GOVERNMENT',
  'LOCAL',
  'JUDICIARY',
  'SERVICE',
] as const satisfies readonly Branch[];

/** Which of the two charts are shown. */
export type Shown = 'both' | 'before' | 'after';

const SHOWN = { truoc: 'before', sau: 'after' } as const;

/** A day of the address: absent, or a text that is no day, or the day. */
export type Asked = { readonly text: string | undefined; readonly day: Day | null };

/** What the address of a comparison asks. `open`: the reforms that are open (`-`: of no reform); null: as at first. */
export type CompareParams = {
  readonly from: Asked;
  readonly to: Asked;
  readonly root: string | null;
  readonly types: readonly ChangeType[];
  readonly branches: readonly Branch[];
  readonly open: readonly string[] | null;
  readonly shown: Shown;
};

const listOf = (value: unknown): readonly string[] => {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string' && one !== '') as readonly string[];
};

const chosen = <T extends string>(known: readonly T[], value: unknown): readonly T[] => {
  const wanted = listOf(value).map((one) => one.toUpperCase());
  return known.filter((one) => wanted.includes(one));
};

const asked = (value: unknown): Asked => {
  const text = textOf(value);
  return { text, day: text === undefined ? null : parseTypedDay(text) };
};

/** Nothing is open. */
const NOTHING = '0';

/** Reads the address of a comparison; what it does not know is left out. */
export const compareParams = (search: Readonly<Record<string, unknown>>): CompareParams => {
  const open = listOf(search.mo).filter((one) => /^[a-z0-9-]{1,200}$/.test(one));
  return {
    from: asked(search.tu),
    to: asked(search.den),
    root: listOf(search.goc).find((one) => /^[a-z0-9-]{1,200}$/.test(one)) ?? null,
    types: chosen(CHANGE_TYPES, search.loai),
    branches: chosen(BRANCHES, search.nhanh),
    open: open.length === 0 ? null : open.filter((one) => one !== NOTHING),
    shown: SHOWN[textOf(search.xem) as keyof typeof SHOWN] ?? 'both',
  };
};

/** The parameters of a comparison in the address. */
export type CompareSearch = {
  readonly tu?: string | undefined;
  readonly den?: string | undefined;
  readonly goc?: string | undefined;
  readonly loai?: readonly string[] | undefined;
  readonly nhanh?: readonly string[] | undefined;
  readonly mo?: readonly string[] | undefined;
  readonly xem?: string | undefined;
};

const some = (list: readonly string[]): readonly string[] | undefined =>
  list.length === 0 ? undefined : list.map((one) => one.toLowerCase());

const printOpen = (open: readonly string[] | null): readonly string[] | undefined => {
  if (open === null) return undefined;
  return open.length === 0 ? [NOTHING] : open;
};

/** Prints what a comparison asks, the inverse of compareParams. */
export const compareSearch = ({ from, to, root, types, branches, open, shown }: CompareParams): CompareSearch => ({
  tu: from.day === null ? from.text : dayText(from.day),
  den: to.day === null ? to.text : dayText(to.day),
  goc: root ?? undefined,
  loai: some(types),
  nhanh: some(branches),
  mo: printOpen(open),
  xem: Object.entries(SHOWN).find(([, side]) => side === shown)?.[0],
});

/** A list with a value, or without it where it is there. */
export const toggled = <T>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
