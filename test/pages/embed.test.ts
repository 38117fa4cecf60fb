import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { askedBy } from '../../server/pages/embed.ts';
import { figureIn } from '../../server/pages/embed-html.ts';

const figure = (name: string, text: string) => `<figure class="f" data-figure="${name}"><p>${text}</p></figure>`;
const NOTES = '<section class="n" aria-labelledby="ghi-chu"><ol><li id="ghi-chu-1">N</li></ol></section>';
const PAGE = `<main><figure>other</figure>${figure('a', '<a href="#ghi-chu-1">[1]</a>')}<section>x</section>${figure('b', 'B')}${NOTES}</main>`;

describe('a figure for the frame of another page', () => {
  it('is the one of that name with its notes, or else the first; null where the page has none', () => {
    expect(figureIn(PAGE, 'b')).toBe(figure('b', 'B') + NOTES);
    expect(figureIn(PAGE, null)).toBe(figure('a', '<a target="_self" href="#ghi-chu-1">[1]</a>') + NOTES);
    expect(figureIn('<main><figure>x</figure></main>', null)).toBeNull();
  });

  it('is asked for with its page, its day and its language', () => {
    expect(askedBy('/nhung/en/nguoi/a?ngay=2025-03-01&hinh=a.su-nghiep')).toEqual({
      path: '/en/nguoi/a?ngay=2025-03-01',
      day: parseDay('2025-03-01'),
      figure: 'a.su-nghiep',
      language: 'en',
    });
    for (const search of ['', '?ngay=', '?ngay=hom-nay', '?ngay=2025-13-01', '?ngay=2025'])
      expect(askedBy(`/nhung/nguoi/a${search}`).day).toBeNull();
  });
});
