import { describe, expect, test } from 'vitest';
import { casesIn } from '../../../seed/integrity/run.ts';
import { readFormal, readRecord } from '../../../seed/record.ts';
import { RULE_IDS, RULES } from '../../../server/model/integrity/index.ts';
import { folderOf, linesOf } from '../folder.ts';
import { CAREERS } from './careers.ts';
import { CHANGES } from './changes.ts';
import { EVIDENCE } from './evidence.ts';
import { LIVES } from './lives.ts';
import { type Lists, PAGE } from './plant.ts';
import { WHOLE } from './whole.ts';

const TABLE = [...LIVES, ...CHANGES, ...CAREERS, ...EVIDENCE, ...WHOLE];

/** JSON is YAML: the lists go through the reader of sheets, so a planted row is one that a sheet can hold. */
const folder = ({ sources = [], ...lists }: Lists): Promise<string> =>
  folderOf({ 'a.yaml': JSON.stringify({ sources: [PAGE, ...sources], ...lists }) });

const casesOf = async (rule: string, lists: Lists) => {
  const { record, faults } = await readFormal(await folder(lists));
  if (record === null) throw new Error(linesOf(faults));
  return casesIn(record).find(({ id }) => id === rule)?.cases ?? [];
};

describe('every rule', () => {
  test('has a row in the table', () => {
    expect(TABLE.map(({ rule }) => rule).toSorted()).toEqual(RULE_IDS.toSorted());
    expect(RULE_IDS.length).toBeGreaterThanOrEqual(50);
  });

  test.each(RULE_IDS)('%s says in both languages what it looks for and on what it rests', (id) => {
    const { title, why } = RULES[id];
    for (const text of [title.vi, title.en, why.vi, why.en]) expect(text).toMatch(/^["\p{Lu}].+[^ ]$/u);
    expect(why.vi).toMatch(/[.;]$/);
    expect(why.en).toMatch(/[.;]$/);
  });

  test.each(TABLE)('$rule finds a planted fault, once, and says where it stands', async ({ rule, planted, about }) => {
    const cases = await casesOf(rule, planted);
    expect(cases.map(({ en }) => en)).toHaveLength(1);
    const [first] = cases[0]?.about ?? [];
    expect(typeof first === 'object' ? first.person : first).toBe(about);
    expect(cases[0]?.at).toMatchObject({ file: 'a.yaml', line: 1 });
    for (const text of [cases[0]?.vi, cases[0]?.en]) expect(text).toMatch(/\S/);
  });

  test.each(TABLE)('$rule is silent where nothing was planted', async ({ rule, sound }) => {
    expect((await casesOf(rule, sound)).map(({ en }) => en)).toEqual([]);
  });
});

describe('a load', () => {
  const errors = TABLE.filter(({ rule }) => RULES[rule].severity === 'error');
  const others = TABLE.filter(({ rule }) => RULES[rule].severity !== 'error');

  test.each(errors)('is stopped by $rule', async ({ rule, planted }) => {
    const { record, faults } = await readRecord(await folder(planted));
    expect(record).toBeNull();
    expect(faults.map(({ code, message }) => [code, message.includes(rule)])).toContainEqual(['integrity', true]);
  });

  test.each(others)('is not stopped by $rule', async ({ rule, planted }) => {
    const { faults } = await readRecord(await folder(planted));
    expect(faults.filter(({ message }) => message.includes(rule))).toEqual([]);
  });
});
