import { describe, expect, test } from 'vitest';
import { tenureKey } from '../../seed/record.ts';
import { linesOf, placesOf, read, SMALL } from './folder.ts';

const ADDITION = `organisations:
  - id: bo-b
    names: [{vi: Bộ B, en: Ministry B, from: null}]
    aliases: [BB]
    parents: [{org: chinh-phu, to: null, sources: [bao-1]}]
    existed: {from: null}
    note: {en: Seen in the press}
    sources: [bao-1, luat-1]
events:
  - {id: lap-bo-b-2025, decided: '2025-02-18', sources: [luat-1]}
tenures:
  - person: nguyen-van-a
    org: bo-b
    position: {vi: Bộ trưởng, en: Minister}
    from: '2025-03-01'
    how: appointed
    sources: [luat-1]
`;

describe('rows about one thing in two sheets', () => {
  test.each([
    ['the addition first', '0.yaml'],
    ['the addition last', 'z.yaml'],
  ])('are joined: %s', async (_, name) => {
    const { record, faults } = await read({ 'a.yaml': SMALL, [name]: ADDITION });
    expect(linesOf(faults)).toBe('');
    const body = record?.organisations.find(({ id }) => id === 'bo-b');
    expect(body).toMatchObject({
      kind: 'ministry',
      names: [{ vi: 'Bộ B', en: 'Ministry B', from: '2025-03-01', to: '..' }],
      aliases: ['BB'],
      parents: [{ org: 'chinh-phu', from: '2025-03-01', to: '..', sources: ['luat-1', 'bao-1'] }],
      existed: { from: '2025-03-01', to: '..' },
      note: { en: 'Seen in the press' },
      sources: ['luat-1', 'bao-1'],
      at: { file: 'a.yaml' },
    });
    expect(record?.events).toHaveLength(1);
    expect(record?.events[0]).toMatchObject({ decided: '2025-02-18', sources: ['bao-1', 'luat-1'] });
    expect(record?.tenures).toHaveLength(1);
    expect(record?.tenures[0]).toMatchObject({
      how: 'appointed',
      in_office_on: '2025-06',
      sources: ['bao-1', 'luat-1'],
    });
  });

  test('two different values of one field are a contradiction, placed in the second sheet', async () => {
    const { faults } = await read({
      'a.yaml': SMALL,
      'b.yaml': ADDITION.replace('    aliases', '    kind: office\n    aliases').replace(
        'existed: {from: null}',
        "existed: {from: '2024'}",
      ),
    });
    expect(placesOf(faults)).toEqual(
      ['b.yaml:3:5 contradiction', 'b.yaml:7:15 contradiction'].map((place) =>
        place.replace('b.yaml:3:5', 'b.yaml:4:5'),
      ),
    );
    expect(faults[0]?.message).toContain('kind is "office" here and "ministry" in a.yaml:');
    expect(faults[1]?.message).toContain('existed.from is "2024" here and "2025-03-01" in a.yaml:');
  });

  test('a tenure with two ends is a contradiction that names the way to keep both claims', async () => {
    const { faults } = await read({
      'a.yaml': SMALL.replace("to: null\n    in_office_on: '2025-06'", "to: '2026'"),
      'b.yaml': ADDITION.replace('how: appointed', "to: '2027'"),
    });
    expect(placesOf(faults)).toEqual(['b.yaml:16:5 contradiction']);
    expect(faults[0]?.message).toContain('other_claims');
  });

  test('remarks follow each other, and the surer confidence stands', async () => {
    const first = SMALL.replace(
      "existed: {from: '2025-03-01', to: '..'}",
      "existed: {from: '2025-03-01', to: '..'}\n    note: {vi: Một, en: One.}",
    ).replace(
      'sources: [luat-1]\n    confidence: verified\nevents',
      'sources: [luat-1]\n    confidence: recalled\nevents',
    );
    const { record } = await read({
      'a.yaml': first,
      'b.yaml': 'organisations:\n  - {id: bo-b, note: {vi: Hai}, confidence: verified, sources: [bao-1]}\n',
    });
    const body = record?.organisations.find(({ id }) => id === 'bo-b');
    expect(body?.note).toEqual({ vi: 'Một. Hai', en: 'One.' });
    expect(body?.confidence).toBe('verified');
  });

  test('another position or another start is another tenure', async () => {
    const { record } = await read({
      'a.yaml': SMALL,
      'b.yaml': ADDITION.replace(
        "from: '2025-03-01'\n    how",
        "from: '2025-03-02'\n    confidence: verified\n    how",
      ),
    });
    expect(record?.tenures.map(tenureKey)).toEqual([
      'nguyen-van-a|bo-b|Bộ trưởng|2025-03-01',
      'nguyen-van-a|bo-b|Bộ trưởng|2025-03-02',
    ]);
  });

  test('an addition to nothing lacks what a thing must have', async () => {
    const { faults } = await read({ 'a.yaml': SMALL, 'b.yaml': 'people:\n  - {id: nguyen-van-z, sources: [bao-1]}\n' });
    expect(placesOf(faults)).toEqual(['b.yaml:2:5 missing']);
    expect(faults[0]?.message).toContain('name, confidence');
  });
});
