import type { Placed } from '../faults.ts';
import type { Organisation } from '../schema.ts';
import { englishName, OFFICE_LIST, REFORM_DAY, TABLE_SOURCES, THERE_BEFORE } from './reform.ts';
import type { AfterRow, BeforeRow, DistrictRow } from './tables.ts';

type Life = { readonly from: string; readonly to: string };

const UNTIL_REFORM: Life = { from: THERE_BEFORE, to: REFORM_DAY };
const SINCE_REFORM: Life = { from: REFORM_DAY, to: '..' };
const THROUGHOUT: Life = { from: THERE_BEFORE, to: '..' };

const sources = [...TABLE_SOURCES];

const codeRow = (code: string, life: Life) => ({ scheme: 'gso' as const, code, ...life, sources: [OFFICE_LIST] });

const parentRow = (org: string, life: Life) => ({ org, ...life, sources });

type Unit = Pick<AfterRow | BeforeRow | DistrictRow, 'id' | 'name' | 'level' | 'at'>;

const body = (
  { id, name, level, at }: Unit,
  kind: Organisation['kind'],
  life: Life,
  rest: Pick<Organisation, 'codes' | 'parents' | 'aliases'>,
): Placed<Organisation> => ({
  id,
  kind,
  level,
  names: [{ vi: name, en: englishName(name, level), ...life }],
  ...rest,
  existed: life,
  sources,
  confidence: 'verified',
  at,
});

const aliasesOf = (name: string, others: readonly (string | undefined)[]): Pick<Organisation, 'aliases'> => {
  const aliases = [...new Set(others.flatMap((other) => (other === undefined || other === name ? [] : [other])))];
  return aliases.length ? { aliases } : {};
};

/** A district, which ended with the reform. */
export const districtBody = (row: DistrictRow): Placed<Organisation> =>
  body(row, 'district', UNTIL_REFORM, {
    codes: [codeRow(row.code, UNTIL_REFORM)],
    parents: [parentRow(row.province, UNTIL_REFORM)],
  });

/** A commune, ward or township that ended with the reform. */
export const endedBody = (row: BeforeRow): Placed<Organisation> =>
  body(row, 'commune', UNTIL_REFORM, {
    ...aliasesOf(row.name, [row.spelled_also]),
    codes: [codeRow(row.code, UNTIL_REFORM)],
    parents: [parentRow(row.district, UNTIL_REFORM)],
  });

/** A commune, ward or special zone that began with the reform. */
export const newBody = (row: AfterRow): Placed<Organisation> =>
  body(row, 'commune', SINCE_REFORM, {
    codes: [codeRow(row.code, SINCE_REFORM)],
    parents: [parentRow(row.province, SINCE_REFORM)],
  });

const bothCodes = (before: string, after: string) =>
  before === after ? [codeRow(after, THROUGHOUT)] : [codeRow(before, UNTIL_REFORM), codeRow(after, SINCE_REFORM)];

/**
 * A unit that was not merged: one body under the newer id, moved from its district to its province. The lists of the two
 * days spell 11 such names in two ways and no act speaks of a renaming: the newer is the name, the older an alias.
 */
export const continuingBody = (row: AfterRow, before: BeforeRow): Placed<Organisation> =>
  body(row, 'commune', THROUGHOUT, {
    ...aliasesOf(row.name, [before.name, before.spelled_also]),
    codes: bothCodes(before.code, row.code),
    parents: [parentRow(before.district, UNTIL_REFORM), parentRow(row.province, SINCE_REFORM)],
  });
