import { describe, expect, test } from 'vitest';
import { lineOf, linesOf, placesOf, read, SMALL } from './folder.ts';

const EVENT = `  - id: lap-bo-b-2025
    type: reorganisation
`;

const withFields = (fields: string): string => SMALL.replace(EVENT, `${EVENT}${fields}`);

const AT = lineOf(SMALL, EVENT);

/** Each planted fault: the fields that the reorganisation gets, and the words that must tell it. */
const PLANTED: readonly (readonly [string, string, RegExp])[] = [
  ['a plan given up without a day or a reason', '    status: cancelled\n', /give the day in cancelled/],
  ['a changed plan without a day or a reason', '    status: changed\n', /give the day in cancelled/],
  ['a day of giving up without the status', "    cancelled: '2025-01-10'\n", /give its status as cancelled or changed/],
  ['what was done instead of what took effect', '    instead: [lap-bo-b-2025]\n', /only a plan can/],
  [
    'bodies only planned of what took effect',
    '    planned:\n      - {vi: Bộ C, en: C}\n',
    /only planned, but is in force/,
  ],
  ['a proposal that was decided', "    status: proposed\n    decided: '2025-02-18'\n", /more than proposed/],
];

describe.each(PLANTED)('%s', (_, fields, words) => {
  test('is told with its place', async () => {
    const { record, faults } = await read({ 'a.yaml': withFields(fields) });
    expect(record).toBeNull();
    expect(placesOf(faults)).toEqual([`a.yaml:${AT}:5 status`]);
    expect(linesOf(faults)).toMatch(words);
  });
});

describe.each([
  ['a cancelled plan with its day', "    status: cancelled\n    cancelled: '2025-01-10'\n"],
  ['a changed plan with a reason', '    status: changed\n    note: {vi: Không rõ ngày, en: On an unknown day}\n'],
  ['an approved plan', "    status: approved\n    decided: '2025-02-18'\n    planned:\n      - {vi: Bộ C, en: C}\n"],
  ['a proposal', "    status: proposed\n    announced: '2024-12-09'\n"],
])('%s', (_, fields) => {
  test('is no fault', async () => {
    expect(linesOf((await read({ 'a.yaml': withFields(fields) })).faults)).toBe('');
  });
});

test('a role of a body that takes no part is told at its key', async () => {
  const text = withFields('    roles: {bo-a: gives, chinh-phu: receives}\n');
  const { faults } = await read({ 'a.yaml': text });
  expect(placesOf(faults)).toEqual([`a.yaml:${lineOf(text, 'roles:')}:26 extent`]);
  expect(linesOf(faults)).toContain('chinh-phu takes no part in it');
});

test('reforms that are parts of each other', async () => {
  const reform = (id: string, partOf: string) =>
    `  - {id: ${id}, names: {vi: ${id}, en: ${id}}, date: '2025', part_of: ${partOf}, acts: [luat-1], sources: [luat-1], confidence: verified}\n`;
  const reforms = `reforms:\n${reform('mot', 'hai')}${reform('hai', 'mot')}${reform('ba', 'mot')}`;
  const { faults } = await read({ 'a.yaml': SMALL, 'b.yaml': reforms });
  expect(placesOf(faults)).toEqual(['b.yaml:2:5 ancestor-of-itself', 'b.yaml:3:5 ancestor-of-itself']);
});
