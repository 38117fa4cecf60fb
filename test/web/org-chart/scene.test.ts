import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../web/i18n/index.ts';
import { joinCharts } from '../../../web/views/org-chart/model.ts';
import { outlineOf } from '../../../web/views/org-chart/outline.ts';
import { sceneOf } from '../../../web/views/org-chart/scene.ts';
import { parseOpen } from '../../../web/views/org-chart/view-state.ts';
import { chartWords } from '../../../web/views/org-chart/words.ts';
import { answer, body, many } from './sample.ts';

const measure = { name: (text: string) => text.length * 8, note: (text: string) => text.length * 7 };
const texts = { vi: await createI18n('vi'), en: await createI18n('en') };
const words = (language: 'vi' | 'en') => chartWords(texts[language].t, language);

const head = {
  personSlug: 'pham-minh-chinh',
  name: 'Phạm Minh Chính',
  title: { vi: 'Thủ tướng Chính phủ', en: null },
  acting: false,
  certainty: 'CERTAIN',
} as const;

const government = answer(body('chinh-phu', null, { name: { vi: 'Chính phủ', en: 'Government' }, heads: [head] }), [
  body('tong-cuc-du-lich', 'chinh-phu', { name: { vi: 'Tổng cục Du lịch', en: null }, certainty: 'POSSIBLE' }),
  body('thanh-tra', 'chinh-phu', {
    name: { vi: 'Thanh tra Chính phủ', en: null },
    confidence: 'RECALLED',
    childCount: 19,
  }),
  body('tinh-1', 'chinh-phu', { kind: 'PROVINCE', branch: 'LOCAL', name: { vi: 'Thành phố Huế', en: null } }),
  ...many(12, 'tinh-x', 'chinh-phu', { kind: 'PROVINCE', branch: 'LOCAL', name: { vi: 'Tỉnh Lào Cai', en: null } }),
]);

const scene = (language: 'vi' | 'en', mo = '-') =>
  sceneOf(outlineOf(joinCharts(government, []), 'chinh-phu', parseOpen(mo, 'chinh-phu')), words(language), measure);

const nodeOf = (id: string, language: 'vi' | 'en' = 'vi') => scene(language).nodes.find((node) => node.id === id);

describe('sceneOf', () => {
  it('names a fold by how many it holds and of what sort', () => {
    expect(nodeOf('chinh-phu.tinh')?.name).toBe('13 tỉnh, thành phố');
    expect(nodeOf('chinh-phu.tinh', 'en')?.name).toBe('13 provinces, cities');
  });

  it('puts the head under the name', () => {
    expect(nodeOf('chinh-phu')).toMatchObject({
      lines: ['Chính phủ'],
      notes: ['Phạm Minh Chính'],
      branch: 'GOVERNMENT',
    });
  });

  it('tells possible from recalled', () => {
    expect(nodeOf('tong-cuc-du-lich')).toMatchObject({ certain: false, recalled: false });
    expect(nodeOf('thanh-tra')).toMatchObject({ certain: true, recalled: true, notes: ['theo trí nhớ nguồn'] });
  });

  it('counts what is closed, and nothing where there is nothing', () => {
    expect(nodeOf('thanh-tra')?.pill).toEqual({ text: '+19', open: false });
    expect(nodeOf('tong-cuc-du-lich')?.pill).toBeNull();
  });

  it('has an edge to each node but the top', () => {
    const { nodes, edges } = scene('vi', 'chinh-phu.tinh');
    expect(edges.map(({ target }) => target)).toEqual(nodes.slice(1).map(({ id }) => id));
    expect(edges.find(({ target }) => target === 'tong-cuc-du-lich')?.certain).toBe(false);
  });

  it('keeps the lifetime for views that move in time', () => {
    expect(nodeOf('chinh-phu')?.lifetime?.fromMin).toBe(1945_09_02);
    expect(nodeOf('chinh-phu.tinh')?.lifetime).toBeNull();
  });
});

describe('chartWords', () => {
  const items = outlineOf(joinCharts(government, []), 'chinh-phu', parseOpen('-', 'chinh-phu'));

  it('sums a chart up in a sentence', () => {
    expect(words('vi').summary(items, 2025_03_01 as never)).toBe('Chính phủ ngày 01/03/2025: 15 đơn vị trực thuộc');
    expect(words('en').summary(items, 2025_03_01 as never)).toBe('Government on 1 March 2025: 15 parts');
  });

  it('describes a line for who does not see it', () => {
    const line = (key: string) => items.find((item) => item.key === key);
    expect(words('vi').describe(line('tong-cuc-du-lich'), true)).toBe('Tổng cục Du lịch, chưa chắc');
    expect(words('vi').describe(line('thanh-tra'), true)).toBe(
      'Thanh tra Chính phủ, theo trí nhớ nguồn, 19 đơn vị trực thuộc, đang đóng',
    );
  });
});
