import { describe, expect, test } from 'vitest';
import { linesOf, placesOf, read, SMALL } from './folder.ts';

type Planted = {
  readonly what: string;
  /** Text of SMALL that is replaced, and by what; `file` is then a.yaml. */
  readonly from: string;
  readonly to: string;
  /** The fragment of the changed text at whose beginning the fault must be placed, and its code. */
  readonly at: string;
  readonly code: string;
  /** Words that the message must hold. */
  readonly says: string;
};

const PLANTED: readonly Planted[] = [
  {
    what: 'an unknown key',
    from: 'kind: government',
    to: 'kind: government\n    colour: red',
    at: 'colour',
    code: 'unknown-key',
    says: 'colour',
  },
  {
    what: 'an unknown list',
    from: 'people:',
    to: 'persons:',
    at: 'persons:',
    code: 'unknown-key',
    says: 'no list "persons"',
  },
  {
    what: 'a list that is none',
    from: 'people:\n  - ',
    to: 'stats: 5\npeople:\n  - ',
    at: 'stats: 5',
    code: 'shape',
    says: 'list of rows',
  },
  {
    what: 'an unknown kind',
    from: 'kind: government',
    to: 'kind: kingdom',
    at: 'kind: kingdom',
    code: 'shape',
    says: 'one of party-body',
  },
  {
    what: 'a missing needed key',
    from: '    type: reorganisation\n',
    to: '',
    at: 'id: lap-bo-b-2025',
    code: 'missing',
    says: 'no sheet gives type',
  },
  {
    what: 'an id with capitals',
    from: '- id: bo-b\n',
    to: '- id: Bo-B\n',
    at: 'id: Bo-B',
    code: 'shape',
    says: 'lower-case',
  },
  {
    what: 'a fact without a source',
    from: "    existed: {from: '2002', to: '2025-03-01'}\n    sources: [luat-1]\n",
    to: "    existed: {from: '2002', to: '2025-03-01'}\n",
    at: 'id: bo-a',
    code: 'unsourced',
    says: 'at least one source',
  },
  {
    what: 'an empty list of sources',
    from: 'sources: [bao-1]\n    confidence: verified\npeople',
    to: 'sources: []\n    confidence: verified\npeople',
    at: 'sources: []',
    code: 'unsourced',
    says: 'at least one source',
  },
  {
    what: 'a parent without a source',
    from: "to: '..', sources: [luat-1]}",
    to: "to: '..'}",
    at: "{org: chinh-phu, from: '2025-03-01'",
    code: 'unsourced',
    says: 'parents.0.sources',
  },
  {
    what: 'a date that is not EDTF',
    from: "from: '2002', to: '2025-03-01'}\n    sources",
    to: "from: '2002-13', to: '2025-03-01'}\n    sources",
    at: "from: '2002-13'",
    code: 'not-edtf',
    says: '2002-13',
  },
  {
    what: 'a day that the calendar lacks',
    from: "date: '2025-03-01'",
    to: "date: '2025-02-30'",
    at: "date: '2025-02-30'",
    code: 'not-edtf',
    says: '2025-02-30',
  },
  {
    what: 'a beginning that is open',
    from: "{vi: Bộ B, from: '2025-03-01'",
    to: "{vi: Bộ B, from: '..'",
    at: "from: '..'",
    code: 'not-edtf',
    says: '..',
  },
  {
    what: '`to` before `from`',
    from: "existed: {from: '2025-03-01', to: '..'}",
    to: "existed: {from: '2025-03-01', to: '2024'}",
    at: "to: '2024'}",
    code: 'ends-before-start',
    says: 'not after from',
  },
  {
    what: '`to` equal to `from`',
    from: "existed: {from: '2025-03-01', to: '..'}",
    to: "existed: {from: '2025-03-01', to: '2025-03-01'}",
    at: "to: '2025-03-01'}\n    sources: [luat-1]\n    confidence: verified\nevents",
    code: 'ends-before-start',
    says: 'first day on which it no longer holds',
  },
  {
    what: 'a day in office before the start',
    from: "in_office_on: '2025-06'",
    to: "in_office_on: '2025-02'",
    at: "in_office_on: '2025-02'",
    code: 'contradiction',
    says: 'before from',
  },
  {
    what: 'an unknown body',
    from: 'from: [bo-a]',
    to: 'from: [bo-z]',
    at: 'bo-z]',
    code: 'unknown-id',
    says: 'no sheet has a body with the id bo-z',
  },
  {
    what: 'an unknown person',
    from: 'person: nguyen-van-a',
    to: 'person: nguyen-van-b',
    at: 'person: nguyen-van-b',
    code: 'unknown-id',
    says: 'a person',
  },
  {
    what: 'an unknown source',
    from: 'sources: [bao-1], confidence',
    to: 'sources: [bao-1, bao-9], confidence',
    at: 'bao-9',
    code: 'unknown-id',
    says: 'a source',
  },
  {
    what: 'an act that is a press page',
    from: 'legal_basis: [luat-1]',
    to: 'legal_basis: [bao-1]',
    at: 'bao-1]\n    sources',
    code: 'unknown-id',
    says: 'not a legal document',
  },
  {
    what: 'a body where a person belongs',
    from: 'person: nguyen-van-a',
    to: 'person: bo-a',
    at: 'person: bo-a',
    code: 'unknown-id',
    says: 'stands under organisations',
  },
  {
    what: 'an id twice in a sheet',
    from: '- id: bo-b\n',
    to: '- id: bo-a\n',
    at: 'id: bo-a\n    kind: ministry\n    names:\n      - {vi: Bộ B',
    code: 'duplicate-id',
    says: 'already',
  },
  {
    what: 'an id of two kinds',
    from: '- {id: nguyen-van-a',
    to: '- {id: bo-a, name: Bộ A, sources: [bao-1], confidence: verified}\n  - {id: nguyen-van-a',
    at: '{id: bo-a',
    code: 'duplicate-id',
    says: 'an id names one thing',
  },
  {
    what: 'a name twice in a list',
    from: 'from: [bo-a]',
    to: 'from: [bo-a, bo-a]',
    at: 'from: [bo-a, bo-a]',
    code: 'shape',
    says: 'twice',
  },
  {
    what: 'a text with blanks at its end',
    from: 'name: Nguyễn Văn A',
    to: "name: 'Nguyễn Văn A '",
    at: 'name: ',
    code: 'shape',
    says: 'blanks',
  },
  {
    what: 'marks apart through an escape',
    from: 'name: Nguyễn Văn A',
    to: 'name: "Nguye\\u0302\\u0303n"',
    at: 'name: "',
    code: 'not-nfc',
    says: 'NFC',
  },
  {
    what: 'an extent of a body that did not go in',
    from: 'to: [bo-b]',
    to: 'to: [bo-b]\n    extent: {chinh-phu: part}',
    at: 'chinh-phu: part',
    code: 'extent',
    says: 'not among the bodies in from',
  },
  {
    what: 'an extent that is none',
    from: 'to: [bo-b]',
    to: 'to: [bo-b]\n    extent: {bo-a: half}',
    at: 'bo-a: half',
    code: 'shape',
    says: 'whole, part',
  },
  {
    what: 'a redirect that leads nowhere',
    from: 'people:',
    to: 'redirects:\n  - {from: bo-cu, to: bo-z, sources: [bao-1]}\npeople:',
    at: '{from: bo-cu',
    code: 'redirect',
    says: 'names nothing',
  },
  {
    what: 'a redirect from an id in use',
    from: 'people:',
    to: 'redirects:\n  - {from: bo-a, to: bo-b, sources: [bao-1]}\npeople:',
    at: '{from: bo-a',
    code: 'redirect',
    says: 'still in use',
  },
  {
    what: 'an id that redirects',
    from: 'people:',
    to: 'redirects:\n  - {from: bo-cu, to: bo-b, sources: [bao-1]}\nstats:\n  - {org: bo-cu, date: 2025, measure: wards, value: 1, sources: [bao-1], confidence: verified}\npeople:',
    at: 'org: bo-cu',
    code: 'unknown-id',
    says: 'was joined into bo-b',
  },
  {
    what: 'a code without quotes',
    from: 'kind: government',
    to: 'kind: government\n    codes: [{scheme: gso, code: 01, sources: [bao-1]}]',
    at: 'code: 01',
    code: 'shape',
    says: 'in quotes',
  },
  {
    what: 'an address that is none',
    from: "url: 'https://example.org/1'",
    to: 'url: javascript:alert(1)',
    at: 'url: javascript',
    code: 'shape',
    says: 'https://',
  },
  {
    what: 'a value of the wrong type',
    from: 'name: Nguyễn Văn A',
    to: 'name: 5',
    at: 'name: 5',
    code: 'shape',
    says: 'a string',
  },
  {
    what: 'a key twice',
    from: 'kind: government',
    to: 'kind: government\n    kind: ministry',
    at: 'kind: ministry',
    code: 'duplicate-key',
    says: 'keep one',
  },
  { what: 'broken YAML', from: 'from: [bo-a]', to: 'from: [bo-a', at: 'to: [bo-b]', code: 'yaml-syntax', says: 'mend' },
];

const placeIn = (text: string, fragment: string): string => {
  const before = text.slice(0, text.indexOf(fragment)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

test('the small sheet itself has no faults, and a bare year is text', async () => {
  const { record, faults } = await read({ 'a.yaml': SMALL });
  expect(linesOf(faults)).toBe('');
  expect(record?.people[0]?.born).toBe('1962');
});

describe.each(PLANTED)('$what', ({ from, to, at, code, says }) => {
  test('is told with its place', async () => {
    const text = SMALL.replace(from, to);
    expect(text).not.toBe(SMALL);
    const { record, faults } = await read({ 'a.yaml': text });
    expect(record).toBeNull();
    expect(placesOf(faults)).toContain(`a.yaml:${placeIn(text, at)} ${code}`);
    expect(faults.find((fault) => fault.code === code)?.message).toContain(says);
  });
});

test('all faults of all files are told at once, in the order of files and lines', async () => {
  const { faults } = await read({
    'b.yaml': SMALL.replace('kind: government', 'kind: kingdom'),
    'a.yaml': 'organisations:\n  - {id: x, sources: [nowhere]}\n',
    'c.yaml': 'stats: [',
  });
  expect(placesOf(faults)).toEqual([
    'a.yaml:2:5 missing',
    'a.yaml:2:23 unknown-id',
    'b.yaml:6:5 shape',
    'c.yaml:1:9 yaml-syntax',
  ]);
});

test('a fault in a row is told once: what names the row is not at fault too', async () => {
  const { faults } = await read({ 'a.yaml': SMALL.replace('kind: government', 'kind: kingdom') });
  expect(placesOf(faults)).toEqual(['a.yaml:6:5 shape']);
});

test('a sheet that cannot be parsed does not make the others faulty', async () => {
  const { faults } = await read({ 'a.yaml': SMALL, 'b.yaml': 'stats:\n  - {org: bo-a' });
  expect(placesOf(faults)).toEqual(['b.yaml:2:15 yaml-syntax']);
  const { faults: others } = await read({
    'a.yaml': SMALL.replace('kind: government', 'kind: [government'),
    'b.yaml': 'stats:\n  - {org: bo-a, date: 2025, measure: wards, value: 1, sources: [bao-1], confidence: verified}\n',
  });
  expect(new Set(others.map(({ file }) => file))).toEqual(new Set(['a.yaml']));
});

test('an empty sheet and an empty folder hold nothing and have no faults', async () => {
  expect((await read({ 'a.yaml': '# nothing yet\n' })).faults).toEqual([]);
  const { record, faults } = await read({});
  expect(faults).toEqual([]);
  expect(record?.organisations).toEqual([]);
});
