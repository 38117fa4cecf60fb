import { grouped } from '../../server/model/grouped.ts';
import type { Placed } from '../faults.ts';
import type { Reform } from '../schema.ts';
import { DECIDED, REFORM_DAY, TABLE_SOURCES } from './reform.ts';
import type { AfterRow, CommuneTables } from './tables.ts';

/** The reform of all communes, whose row stands in a sheet; the reforms of single provinces are parts of it. */
export const REFORM_OF_COMMUNES = 'sap-xep-cap-xa-2025';

/** A province by its id, as its newest name tells it. */
export type ProvinceNames = (id: string) => { readonly vi: string; readonly en: string } | undefined;

/** The provinces of 30 June 2025 of which a unit went into one of these. */
const provincesBefore = (
  rows: readonly AfterRow[],
  { districts, before, changes }: CommuneTables,
): readonly string[] => {
  const made = new Set(rows.map(({ id }) => id));
  const provinceOf = new Map(districts.map(({ id, province }) => [id, province]));
  for (const { id, district } of before) provinceOf.set(id, provinceOf.get(district) ?? district);
  const gone = changes.filter(({ after }) => made.has(after)).map((change) => change.before);
  return [...new Set(gone.flatMap((id) => provinceOf.get(id) ?? []))].sort();
};

/** `Tỉnh An Giang` within a sentence: `tỉnh An Giang`. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const reformOf = (
  province: string,
  rows: readonly [AfterRow, ...AfterRow[]],
  tables: CommuneTables,
  namesOf: ProvinceNames,
): Placed<Reform> => {
  const names = namesOf(province) ?? { vi: province, en: province };
  const continued = new Set(tables.after.filter((row) => row.continues !== undefined).map(({ id }) => id));
  return {
    id: `sap-xep-cap-xa-${province}-2025`,
    names: {
      vi: `Sắp xếp đơn vị hành chính cấp xã của ${lowered(names.vi)} năm 2025`,
      en: `Arrangement of the commune-level units of ${names.en}, 2025`,
    },
    date: REFORM_DAY,
    decided: DECIDED,
    part_of: REFORM_OF_COMMUNES,
    acts: [...new Set(rows.map(({ act }) => act))],
    events: rows.map(({ id }) => `${continued.has(id) ? 'chuyen' : 'lap'}-${id}-2025`),
    counted: [{ kinds: ['commune'], before: [...provincesBefore(rows, tables)], after: [province] }],
    sources: [...TABLE_SOURCES],
    confidence: 'verified',
    at: rows[0].at,
  };
};

/** One reform for each province of 1 July 2025: each has a resolution of the Standing Committee of its own. */
export const communeReforms = (tables: CommuneTables, namesOf: ProvinceNames): readonly Placed<Reform>[] =>
  [...grouped(tables.after, ({ province }) => province)].flatMap(([province, [first, ...rest]]) =>
    first === undefined ? [] : [reformOf(province, [first, ...rest], tables, namesOf)],
  );
