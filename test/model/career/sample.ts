import { intervalOf, parseBound } from '#temporal';
import type { Lead, Post } from '../../../server/model/career/record.ts';
import type { Stint } from '../../../server/model/career/stints.ts';
import { stintsOf } from '../../../server/model/career/stints.ts';
import { type Branch, traitsOf } from '../../../server/model/kinds.ts';
import type { ReorganisationRow, TenureRow } from '../../../server/model/rows.ts';
import { headsBody, sortOf } from '../../../server/model/titles.ts';

type More = {
  readonly kind?: Post['body']['kind'];
  readonly branch?: Branch;
  readonly name?: string;
  readonly above?: Post['above'];
  readonly leads?: readonly Lead[];
  readonly acting?: boolean;
  readonly inCharge?: boolean;
  readonly concurrent?: boolean;
  readonly person?: string;
};

/** A post as the record gives it: a title at a body, from and to as the sheets write them. */
export const post = (title: string, org: string, from: string | null, to: string | null, more: More = {}): Post => {
  const { kind = 'ministry', name = 'Bộ Y tế', above = [], leads = [], person = 'p' } = more;
  const seat = `${org}--${title}`;
  const time = { from, to, ...intervalOf(parseBound(from), parseBound(to)) };
  const tenure = {
    id: `${person}--${seat}--${from}`,
    key: `${String(time.fromMin).padStart(8, '0')}|${seat}`,
    ...time,
    ...{ person, organisation: org, position: seat, bodyVi: name, titleVi: title },
    ...{ acting: false, inCharge: false, concurrent: false, ...more },
  } as unknown as TenureRow;
  return {
    tenure,
    seat: {
      id: seat,
      key: seat,
      organisation: org,
      vi: title,
      en: null,
      head: headsBody(title, name),
      single: true,
      sort: sortOf(title),
    },
    body: { id: org, kind, branch: more.branch ?? traitsOf(kind).branch, vi: name } as unknown as Post['body'],
    above,
    leads,
  };
};

/** A step between two seats through a reorganisation of that id. */
export const lead = (from: string, to: string, id: string): Lead => ({
  from,
  to,
  reorganisation: { id, key: id } as unknown as ReorganisationRow,
});

/** The stint of a single post. */
export const stint = (...args: Parameters<typeof post>): Stint => {
  const [one] = stintsOf([post(...args)], 'IDENTITY');
  if (one === undefined) throw new Error('a post makes a stint');
  return one;
};

/** From and to of each row. */
export const ends = (rows: readonly { readonly from: string | null; readonly to: string | null }[]) =>
  rows.map(({ from, to }) => [from, to]);
