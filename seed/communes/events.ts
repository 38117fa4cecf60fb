import type { Placed } from '../faults.ts';
import type { Event } from '../schema.ts';
import { DECIDED, END_OF_DISTRICTS, OFFICE_LIST, REFORM_DAY, TABLE_SOURCES } from './reform.ts';
import type { AfterRow, BeforeRow, ChangeRow, DistrictRow } from './tables.ts';

const common = { date: REFORM_DAY, decided: DECIDED, confidence: 'verified' as const };

const partsOf = (changes: readonly ChangeRow[]): Pick<Event, 'extent'> => {
  const parts = changes.filter(({ extent }) => extent === 'part');
  return parts.length ? { extent: Object.fromEntries(parts.map(({ before }) => [before, 'part' as const])) } : {};
};

/**
 * Hợp nhất (consolidation) where at least two units end wholly in the new one. Where only a part of a unit went in, or one
 * unit alone became another (a township a commune, an island district a special zone), the word of the acts, sắp xếp.
 */
const typeOf = (changes: readonly ChangeRow[]): Event['type'] =>
  changes.length > 1 && changes.every(({ extent }) => extent === 'whole') ? 'consolidation' : 'reorganisation';

/** The reorganisation by which a new unit began: all that its rows in the table of changes name went in. */
export const beginning = (after: AfterRow, changes: readonly ChangeRow[]): Placed<Event> => ({
  id: `lap-${after.id}-2025`,
  type: typeOf(changes),
  ...common,
  from: changes.map(({ before }) => before),
  to: [after.id],
  ...partsOf(changes),
  legal_basis: [after.act],
  sources: [...TABLE_SOURCES],
  at: after.at,
});

/** The transfer of a unit that was not merged from its district to its province: the unit itself goes on. */
export const moving = (after: AfterRow, before: BeforeRow): Placed<Event> => ({
  id: `chuyen-${after.id}-2025`,
  type: 'transfer',
  ...common,
  from: [before.district],
  to: [after.province],
  subject: [after.id],
  note: {
    vi: 'Giữ nguyên địa giới; cấp huyện kết thúc nên trực thuộc cấp tỉnh',
    en: 'Territory unchanged; with the district level gone it answers to the province',
  },
  legal_basis: [after.act],
  sources: [...TABLE_SOURCES],
  at: after.at,
});

/** A province as the end of its districts names it. */
export type ProvinceName = (id: string) => string | undefined;

const slugOf = (province: string): string => province.replace(/^(?:tinh|thanh-pho)-/, '').replace(/-cu$/, '');

const withoutLevel = (name: string): string => name.replace(/^(?:Tỉnh|Thành phố) /, '');

const endOf = (
  province: string,
  rows: readonly [DistrictRow, ...DistrictRow[]],
  nameOf: ProvinceName,
): Placed<Event> => {
  const name = withoutLevel(nameOf(province) ?? province);
  return {
    id: `ket-thuc-cap-huyen-${slugOf(province)}-2025`,
    type: 'dissolution',
    ...common,
    from: rows.map(({ id }) => id),
    to: [],
    note: {
      vi: `Kết thúc hoạt động đơn vị hành chính cấp huyện của ${name}`,
      en: `End of the district level in ${name}`,
    },
    legal_basis: [...END_OF_DISTRICTS],
    sources: [...END_OF_DISTRICTS, OFFICE_LIST],
    at: rows[0].at,
  };
};

/**
 * One dissolution for each province of 30 June 2025: the acts end the level everywhere at once, but a reader asks what became
 * of the districts of one province. An island district that itself became a special zone ends in that reorganisation instead.
 */
export const districtEnds = (
  districts: readonly DistrictRow[],
  changes: readonly ChangeRow[],
  nameOf: ProvinceName,
): readonly Placed<Event>[] => {
  const becameZones = new Set(changes.map(({ before }) => before));
  const byProvince = new Map<string, [DistrictRow, ...DistrictRow[]]>();
  for (const row of districts) {
    if (becameZones.has(row.id)) continue;
    const rows = byProvince.get(row.province);
    if (rows) rows.push(row);
    else byProvince.set(row.province, [row]);
  }
  return [...byProvince].map(([province, rows]) => endOf(province, rows, nameOf));
};
