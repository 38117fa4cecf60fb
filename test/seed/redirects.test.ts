import { describe, expect, test } from 'vitest';
import { deriveGraph } from '../../seed/derive/index.ts';
import { linesOf, placesOf, read, SMALL } from './folder.ts';

const MINISTER = 'nguyen-van-a--bo-b--bo-truong';
const joined = (from: string, to: string) => `redirects:
  - {from: ${from}, to: ${to}, reason: {vi: Một hàng, en: One row}, sources: [bao-1]}
`;

describe('a redirect of a tenure', () => {
  test('leads from an id that no tenure bears to one that a tenure bears', async () => {
    const { record, faults } = await read({
      'a.yaml': SMALL,
      'b.yaml': joined('nguyen-van-a--bo-a--bo-truong', MINISTER),
    });
    expect(linesOf(faults)).toBe('');
    const rows = deriveGraph(record as never).filter(({ id }) => id === 'nguyen-van-a--bo-a--bo-truong');
    expect(rows).toEqual([
      {
        label: 'Redirect',
        id: 'nguyen-van-a--bo-a--bo-truong',
        props: {
          id: 'nguyen-van-a--bo-a--bo-truong',
          key: 'nguyen-van-a--bo-a--bo-truong',
          to: MINISTER,
          reasonVi: 'Một hàng',
          reasonEn: 'One row',
          sources: ['bao-1'],
        },
        links: [{ type: 'TO', from: 'nguyen-van-a--bo-a--bo-truong', to: MINISTER, props: {} }],
      },
    ]);
  });

  test('to a tenure that is not there is a fault', async () => {
    const { faults } = await read({
      'a.yaml': SMALL,
      'b.yaml': joined('nguyen-van-a--bo-a--bo-truong', `${MINISTER}--2`),
    });
    expect(placesOf(faults)).toEqual(['b.yaml:2:5 redirect']);
    expect(linesOf(faults)).toContain(`${MINISTER}--2 is no tenure of the record`);
  });

  test('from a tenure that is still there is a fault', async () => {
    const second = SMALL.slice(SMALL.indexOf('  - person: nguyen-van-a'))
      .replace("from: '2025-03-01'", "from: '2026-03-01'")
      .replace("    in_office_on: '2025-06'\n", '');
    const { faults } = await read({ 'a.yaml': SMALL + second, 'b.yaml': joined(MINISTER, `${MINISTER}--2`) });
    expect(placesOf(faults)).toEqual(['b.yaml:2:5 redirect']);
    expect(linesOf(faults)).toContain(`${MINISTER} is still in use`);
  });
});

describe('things told apart', () => {
  const apart = (ids: string) => `distinctions:
  - {id: hai-bo, ids: [${ids}], reason: {vi: Hai bộ, en: Two ministries}, sources: [luat-1]}
`;

  test('become a row that leads to each of them', async () => {
    const { record, faults } = await read({ 'a.yaml': SMALL, 'b.yaml': apart('bo-a, bo-b') });
    expect(linesOf(faults)).toBe('');
    const [row] = deriveGraph(record as never).filter(({ label }) => label === 'Distinction');
    expect(row?.props).toMatchObject({ ids: ['bo-a', 'bo-b'], noteVi: 'Hai bộ', sources: ['luat-1'] });
    expect(row?.links.map(({ type, to }) => [type, to])).toEqual([
      ['TELLS_APART', 'bo-a'],
      ['TELLS_APART', 'bo-b'],
      ['CITES', 'luat-1'],
    ]);
  });

  test('must be there', async () => {
    const { faults } = await read({ 'a.yaml': SMALL, 'b.yaml': apart('bo-a, bo-c') });
    expect(linesOf(faults)).toContain('bo-c');
  });
});
