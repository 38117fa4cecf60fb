import { describe, expect, it } from 'vitest';
import { intervalOf, parseBound } from '#temporal';
import { nameEnds } from '../../seed/derive/names.ts';
import { namingOf } from '../../seed/derive/naming.ts';
import { tenureRows } from '../../seed/derive/people.ts';
import { seatsOf } from '../../seed/derive/seats.ts';
import type { OrganisationFact, TenureFact } from '../../seed/record.ts';
import type { TenureRow } from '../../server/model/rows.ts';
import { wholeRecord } from '../support/record.ts';

const at = { file: 'x.yaml', line: 1, column: 1 };
const known = { sources: ['s'], confidence: 'verified' as const, at };

const rowsOf = (organisations: readonly OrganisationFact[], tenures: readonly TenureFact[]): readonly TenureRow[] =>
  tenureRows(tenures, namingOf(organisations), seatsOf({ organisations, tenures, vacancies: [] })).map(
    ({ props }) => props as unknown as TenureRow,
  );

/** Founded in 1930 under one name, called otherwise since 2007. */
const BODY: OrganisationFact = {
  id: 'ban',
  kind: 'party-body',
  names: [
    { vi: 'Bộ Tổ chức kiêm Giao thông', from: '1930-10-14', to: '2007-04-11' },
    { vi: 'Ban Tổ chức Trung ương', from: '2007-04-11', to: '..' },
  ],
  existed: { from: '1930-10-14', to: '..' },
  ...known,
};

describe('the name that a body bore when a tenure began', () => {
  const named = (from: string | null, to: string | null, more: Partial<TenureFact> = {}) => {
    const tenure = {
      person: 'p',
      org: 'ban',
      position: { vi: 'Phó Trưởng Ban', en: 'Deputy' },
      from,
      to,
      ...known,
      ...more,
    };
    return rowsOf([BODY], [tenure as TenureFact]).map(({ bodyVi }) => bodyVi);
  };

  it('is that of the day, or of the first day of a month or year', () => {
    expect(named('1990-01-01', '1995-01-01')).toEqual(['Bộ Tổ chức kiêm Giao thông']);
    expect(named('2007-04-11', '..')).toEqual(['Ban Tổ chức Trung ương']);
    expect(named('2021', '..')).toEqual(['Ban Tổ chức Trung ương']);
  });

  it('of a beginning that no source tells is the last that it may have borne, not the first of all', () => {
    expect(named(null, '2021-05')).toEqual(['Ban Tổ chức Trung ương']);
    expect(named(null, '1999')).toEqual(['Bộ Tổ chức kiêm Giao thông']);
    expect(named(null, null)).toEqual(['Ban Tổ chức Trung ương']);
    expect(named(null, null, { in_office_from: '1990-01-01' })).toEqual(['Bộ Tổ chức kiêm Giao thông']);
  });

  it('in the whole record: none that its body had given up before the latest day on which the tenure began', async () => {
    const { organisations, tenures } = await wholeRecord();
    const byId = new Map(organisations.map((fact) => [fact.id, fact]));
    const stale = rowsOf(organisations, tenures).filter(({ organisation, bodyVi, from, fromMax }) => {
      const fact = byId.get(organisation);
      const ends = nameEnds(fact?.names ?? [], fact?.existed ?? {});
      const name = (fact?.names ?? []).findLastIndex(({ vi }) => vi === bodyVi);
      const isLast = name === (fact?.names ?? []).length - 1;
      const { toMax } = intervalOf(parseBound(null), parseBound(ends[name]?.to));
      return from === null && !isLast && toMax <= fromMax;
    });
    expect(stale.map(({ id }) => id)).toEqual([]);
  }, 60_000);
});
