import { textOf } from '../../search-params.ts';
import { GROUP_IDS } from './grouping.ts';

/**
 * What is open in a chart, and how many pages of it are shown. A body by its slug (`bo-tai-chinh`), a group of its parts
 * with the group's id after a point (`chinh-phu.tinh`).
 */
export type OpenSet = ReadonlyMap<string, number>;

/** The chart's part of the address: `mo` what is open, `chon` the body that is chosen, `loc` what is shown. */
export type ChartParams = {
  readonly mo?: string | undefined;
  readonly chon?: string | undefined;
  readonly loc?: string | undefined;
};

/** The token of the top of all. */
export const STATE = 'nha-nuoc';

const NOTHING = '-';
const BETWEEN = '_';

/** Reads the chart's part of an address; what has not the form of a slug is left out. */
export const chartParams = (search: Readonly<Record<string, unknown>>): ChartParams => {
  const mo = textOf(search.mo);
  const chon = textOf(search.chon);
  const loc = textOf(search.loc);
  return {
    ...(mo !== undefined && /^[a-z0-9._-]{1,4000}$/.test(mo) ? { mo } : {}),
    ...(chon !== undefined && /^[a-z0-9-]{1,200}$/.test(chon) ? { chon } : {}),
    ...(loc !== undefined && /^[a-z0-9_-]{1,400}$/.test(loc) ? { loc } : {}),
  };
};

const readToken = (text: string): readonly [token: string, pages: number] | null => {
  const [slug, ...rest] = text.split('.');
  if (!slug || rest.length > 2) return null;
  const group = rest.find((part) => GROUP_IDS.has(part));
  const pages = Number(rest.find((part) => /^[1-9]\d?$/.test(part)) ?? 1);
  return [group === undefined ? slug : `${slug}.${group}`, pages];
};

const FIRST: Readonly<Record<string, readonly string[]>> = {
  [STATE]: ['chinh-phu', 'chinh-phu.bo'],
  'chinh-phu': ['chinh-phu.bo'],
};

/** What a chart shows at first beside its root: below the state and the Government the ministries. */
export const openAtFirst = (root: string | null): OpenSet =>
  new Map((FIRST[root ?? STATE] ?? []).map((token) => [token, 1]));

/** Reads what is open; an absent text means what a chart of this root shows at first. */
export const parseOpen = (text: string | undefined, root: string | null): OpenSet => {
  if (text === undefined) return openAtFirst(root);
  if (text === NOTHING) return new Map();
  return new Map(
    text.split(BETWEEN).flatMap((token) => {
      const read = readToken(token);
      return read ? [read] : [];
    }),
  );
};

const printToken = ([token, pages]: readonly [string, number]): string => (pages > 1 ? `${token}.${pages}` : token);

/** Prints what is open, the inverse of parseOpen; undefined where it is what the chart shows at first. */
export const printOpen = (open: OpenSet, root: string | null): string | undefined => {
  const text = [...open].map(printToken).join(BETWEEN);
  const first = [...openAtFirst(root)].map(printToken).join(BETWEEN);
  if (text === first) return undefined;
  return text === '' ? NOTHING : text;
};

/** Opens what is closed, closes what is open. */
export const toggled = (open: OpenSet, token: string): OpenSet => {
  const next = new Map(open);
  if (!next.delete(token)) next.set(token, 1);
  return next;
};

/** Opens several at once. */
export const withOpened = (open: OpenSet, tokens: readonly string[]): OpenSet =>
  new Map([...open, ...tokens.map((token) => [token, open.get(token) ?? 1] as const)]);

/** Shows one more page of a list. */
export const withNextPage = (open: OpenSet, token: string): OpenSet =>
  new Map([...open, [token, (open.get(token) ?? 1) + 1]]);

/** The bodies among what is open: their parts are needed. */
export const openBodies = (open: OpenSet): readonly string[] =>
  [...open.keys()].filter((token) => !token.includes('.') && token !== STATE);
