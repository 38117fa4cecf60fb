import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { en } from '../../web/i18n/en/index.ts';
import { createI18n } from '../../web/i18n/index.ts';
import { REACT_ARIA_VI } from '../../web/i18n/react-aria.ts';
import { vi } from '../../web/i18n/vi/index.ts';

const root = join(import.meta.dirname, '../..');

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flat(value, `${prefix + key}.`),
  );

const wordsIn = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([word]) => word).sort();

const [vietnamese, english] = [new Map(flat(vi)), new Map(flat(en))];

/** Texts whose count is never one: limits, and what is only told of several. */
const NEVER_ONE = new Set([
  'career.mostPeople',
  'career.chainNoneForward',
  'career.chainNone',
  'career.moreSteps',
  'career.biggerBodies',
  'step.all',
  'chart.limited',
  'convert.privacy',
  'convert.ambiguousIn',
  'convert.ambiguous',
  'convert.sameRows',
]);

describe('texts', () => {
  it('have the same keys in both languages', () => {
    const keys = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(keys.sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('are told in the number that is counted', async () => {
    const { t } = await createI18n('en');
    const told = [1, 2].map((count) => t('date.changesOn', { date: '1 March 2025', count }));
    expect(told).toEqual(['1 March 2025: 1 change', '1 March 2025: 2 changes']);
    const { t: inVietnamese } = await createI18n('vi');
    expect(inVietnamese('date.changesOn', { date: '01/03/2025', count: 1 })).toBe('01/03/2025: 1 thay đổi');
  });

  it('count one thing in the singular in English, and in no other words', () => {
    const one = [...english].filter(([key]) => key.endsWith('_one'));
    const wrong = one.filter(
      ([key, text]) => wordsIn(text).join() !== wordsIn(english.get(key.slice(0, -4)) ?? '').join(),
    );
    expect(wrong).toEqual([]);
    const plural = /\{\{count\}\} (?:[\w’]+ ){0,3}?(?:[\w’]+s|bodies|people)\b/;
    const without = [...english].filter(
      ([key, text]) => plural.test(text) && !english.has(`${key}_one`) && !NEVER_ONE.has(key) && !key.endsWith('_one'),
    );
    expect(without).toEqual([]);
  });

  it('are never empty, and are in NFC', () => {
    const wrong = [...vietnamese, ...english].filter(
      ([, text]) => text.trim() === '' || text !== text.normalize('NFC'),
    );
    expect(wrong).toEqual([]);
  });

  it('ask for the same words to be filled in', () => {
    const wrong = [...vietnamese].filter(
      ([key, text]) => wordsIn(text).join() !== wordsIn(english.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });
});

describe('constants of the API', () => {
  const schema = buildSchema(readFileSync(join(root, 'server/schema.graphql'), 'utf8'));
  const valuesOf = (name: string): readonly string[] => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is not an enum`);
    return type.getValues().map((value) => value.name);
  };

  it.each([
    ['OrganisationKind', vi.kind.organisation],
    ['Branch', vi.kind.branch],
    ['ReorganisationType', vi.kind.reorganisation],
    ['ReorganisationType', vi.sentence.born],
    ['ReorganisationType', vi.sentence.ended],
    ['ProjectKind', vi.kind.project],
    ['ProjectRole', vi.kind.role],
    ['SourceKind', vi.kind.source],
    ['SearchType', vi.kind.thing],
    ['FactKind', vi.kind.fact],
  ])('%s: each has its words', (name, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...valuesOf(name)].sort());
  });
});

describe('what React Aria reads aloud', () => {
  const english = async (name: string): Promise<readonly string[]> => {
    const file = join(root, `node_modules/react-aria/dist/private/intl/${name}/en-US.mjs`);
    const strings: { readonly default: object } = await import(file);
    return Object.keys(strings.default);
  };

  it.each(Object.keys(REACT_ARIA_VI))('%s: is in Vietnamese, phrase by phrase', async (name) => {
    expect(Object.keys(REACT_ARIA_VI[name] ?? {}).sort()).toEqual(
      [...(await english(name.split('/')[1] ?? ''))].sort(),
    );
  });
});
