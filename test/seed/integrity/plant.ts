import type { ListName } from '../../../seed/schema.ts';
import type { RuleId } from '../../../server/model/integrity/index.ts';

/** Rows of a sheet by list. */
export type Lists = Readonly<Partial<Record<ListName, readonly object[]>>>;

/** A record in which a rule finds nothing, and the same with one fault, of which it finds one case about this thing. */
export type Planted = {
  readonly rule: RuleId;
  readonly sound: Lists;
  readonly planted: Lists;
  readonly about: string;
};

/** One row of the table of planted faults. */
export const plant = (rule: RuleId, about: string, sound: Lists, planted: Lists): Planted => ({
  rule,
  sound,
  planted,
  about,
});

const cited = { sources: ['page'], confidence: 'verified' };

/** A page of a ministry, read on the last day of October 2026. */
export const PAGE = {
  id: 'page',
  kind: 'official-site',
  title: 'Trang chính thức',
  publisher: 'Bộ',
  published: '2026-10-31',
  url: 'https://example.org/page',
};

/** A report of a newspaper of that day. */
export const source = (id: string, published: string | null, more: object = {}): object => ({
  ...PAGE,
  id,
  kind: 'news',
  title: `Bài ${id}`,
  url: `https://example.org/${id}`,
  published,
  ...more,
});

/** An act. */
export const act = (id: string, number: string, published: string, more: object = {}): object =>
  source(id, published, { kind: 'legal-document', number, ...more });

/** A body that lived from then to then. */
export const body = (id: string, from: string | null, to: string | null, more: object = {}): object => ({
  id,
  kind: 'other',
  names: [{ vi: `Cơ quan ${id}`, en: `Body ${id}` }],
  existed: { from, to },
  ...cited,
  ...more,
});

/** It was part of another. */
export const parent = (org: string, from: string | null, to: string | null): object => ({
  org,
  from,
  to,
  sources: ['page'],
});

/** A reorganisation. */
export const event = (id: string, type: string, date: string | null, more: object = {}): object => ({
  id,
  type,
  date,
  ...cited,
  ...more,
});

/** A person. */
export const person = (id: string, more: object = {}): object => ({ id, name: `Người ${id}`, ...cited, ...more });

/** A tenure; of a head where no title is given. */
export const tenure = (
  who: string,
  org: string,
  from: string | null,
  to: string | null,
  more: object = {},
): object => ({
  person: who,
  org,
  position: { vi: 'Giám đốc', en: 'Director' },
  from,
  to,
  ...cited,
  ...more,
});
