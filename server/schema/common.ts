import { type Day, parseBound } from '#temporal';
import type { FactRow, SourceRow, TimeRow } from '../model/rows.ts';
import { builder, type Holds, holdsOn } from './builder.ts';
import { BoundKindEnum, CertaintyEnum, ConfidenceEnum } from './enums.ts';
import { nodes } from './reading.ts';

export { PAGE_LIMIT, pageSize } from './bounds.ts';
export { decodeCursor } from './cursors.ts';

/** A text in the two languages. */
export type TextValue = { readonly vi: string | null; readonly en: string | null };

export const TextRef = builder.objectRef<TextValue>('Text').implement({
  description:
    'Một nội dung bằng tiếng Việt và, nếu có, tiếng Anh. | A text in Vietnamese and, where there is one, in English.',
  fields: (t) => ({
    vi: t.exposeString('vi', { nullable: true }),
    en: t.exposeString('en', { nullable: true }),
  }),
});

/** Both languages of a text; null where it has neither. */
export const textOf = (vi: string | null | undefined, en: string | null | undefined): TextValue | null =>
  vi == null && en == null ? null : { vi: vi ?? null, en: en ?? null };

const boundKind = (text: string | null | undefined) =>
  parseBound(text).kind.toUpperCase() as 'KNOWN' | 'OPEN' | 'UNKNOWN';
const knownDate = (text: string | null | undefined): string | null => (text === '..' ? null : (text ?? null));

export const IntervalRef = builder.objectRef<TimeRow>('Interval').implement({
  description: 'Khoảng thời gian [from, to): ngày `to` không còn hiệu lực. | A half-open interval [from, to).',
  fields: (t) => ({
    from: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => knownDate(row.from) }),
    fromKind: t.field({ type: BoundKindEnum, resolve: (row) => boundKind(row.from) }),
    to: t.field({ type: 'EDTFDate', nullable: true, resolve: (row) => knownDate(row.to) }),
    toKind: t.field({ type: BoundKindEnum, resolve: (row) => boundKind(row.to) }),
    on: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'Có hiệu lực vào một ngày hay không; null: không. | Whether it held on a day; null: it did not.',
      args: { day: t.arg({ type: 'Day', required: true }) },
      resolve: (row, { day }) => holdsOn(row, day),
    }),
  }),
});

export const SourceRef = builder.objectRef<SourceRow>('Source');

export const FactRef = builder.interfaceRef<FactRow>('Fact').implement({
  description: 'Một dữ kiện có nguồn. | A cited fact.',
  fields: (t) => ({
    confidence: t.field({ type: ConfidenceEnum, resolve: (row) => row.confidence }),
    sources: t.field({ type: [SourceRef], ...nodes('Source', 'sources') }),
    note: t.field({ type: TextRef, nullable: true, resolve: (row) => textOf(row.noteVi, row.noteEn) }),
    attested: t.field({
      type: 'EDTFDate',
      nullable: true,
      description:
        'Ngày của nguồn mới nhất: dữ kiện chỉ chắc đến đó; null nếu không nguồn nào có ngày. | The day of its newest source, up to which it is attested; null where no source has a date.',
      resolve: (row) => row.attested ?? null,
    }),
  }),
});

/** A count of what was there on a day: certain ones, and merely possible ones apart. */
export type CountValue = { readonly certain: number; readonly possible: number };

export const CertaintyCountRef = builder.objectRef<CountValue>('CertaintyCount').implement({
  description:
    'Số chắc chắn, và số chỉ có thể (không tính vào số chắc chắn). | Certain ones, and merely possible ones apart.',
  fields: (t) => ({ certain: t.exposeInt('certain'), possible: t.exposeInt('possible') }),
});

/** One edge of a connection: `cursor` is the row's key (cursors.ts binds it to its list), `certainty` is null without a day. */
export type EdgeOf<Row> = { readonly cursor: string; readonly node: Row; readonly certainty: Holds | null };

/** A page as Relay's connections show it. */
export type ConnectionOf<Row> = {
  readonly edges: readonly EdgeOf<Row>[];
  readonly total: () => number | Promise<number>;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

type Listed = { readonly key: string };

/** Makes a connection of the rows of a page, which holds one row more than asked for where there is a next page. */
export const connectionOf = <Row extends Listed>(
  rows: readonly Row[],
  size: number,
  options: {
    total: () => number | Promise<number>;
    after: string | null;
    day?: Day | null | undefined;
    cursor?: (row: Row) => string;
  },
): ConnectionOf<Row> => ({
  edges: rows.slice(0, size).map((node) => ({
    node,
    cursor: options.cursor ? options.cursor(node) : node.key,
    certainty: options.day == null || !('fromMin' in node) ? null : holdsOn(node as unknown as TimeRow, options.day),
  })),
  total: options.total,
  hasNextPage: rows.length > size,
  hasPreviousPage: options.after !== null,
});
