import { describe, expect, it } from 'vitest';
import { basepathOf, inLanguage, languageOf } from '../../web/language.ts';

describe('the language of an address', () => {
  it('is English below /en, else Vietnamese', () => {
    expect(['/en', '/en/', '/en/so-do', '/', '/so-do', '/english', '/nguoi/en'].map(languageOf)).toEqual([
      'en',
      'en',
      'en',
      'vi',
      'vi',
      'vi',
      'vi',
    ]);
  });

  it('can be changed and changed back', () => {
    for (const path of ['/', '/so-do?ngay=2025-03-01', '/co-quan/chinh-phu']) {
      expect(languageOf(inLanguage(path, 'en').split('?')[0] ?? '')).toBe('en');
      expect(inLanguage(inLanguage(path, 'en'), 'vi')).toBe(path);
      expect(inLanguage(inLanguage(path, 'en'), 'en')).toBe(inLanguage(path, 'en'));
    }
    expect(inLanguage('/', 'en')).toBe('/en');
    expect(basepathOf('vi')).toBe('/');
  });
});
