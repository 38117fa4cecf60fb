import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#temporal';
import { bibtexOf, risOf } from '../../../web/export/bibliography.ts';
import { cslOf, plainCitation } from '../../../web/export/citation.ts';
import { embedCode, embedUrl } from '../../../web/export/embed-address.ts';
import { frozenUrl, type Provenance } from '../../../web/export/provenance.ts';

const LONG = '/hai-nguoi?a=tran-quang-hung-1987&b=nguyen-manh-hung-1962&nguong=200&buoc=6';

const FROM: Provenance = {
  title: 'Con đường công tác của Trần Quang Hưng, 50% & hơn',
  url: `https://bo-may.example${LONG}&ngay=2025-02-28`,
  day: parseDay('2025-02-28'),
  accessed: parseDay('2026-11-25'),
  release: { number: '2026.2', date: '2026-11-24', unreleased: false },
  language: 'vi',
};

const TITLE = `${FROM.title} (trạng thái ngày 28/02/2025)`;
const AUTHOR = [{ literal: 'Bộ Máy' }];

describe('a citation', () => {
  it('in words, in both languages, names day, release, licence, day of reading and address', () => {
    expect(plainCitation(FROM, 'vi')).toBe(
      `Bộ Máy (2026). “${TITLE}”. Bản dữ liệu 2026.2, CC BY 4.0. Truy cập ngày 25/11/2026, từ ${FROM.url}`,
    );
    expect(plainCitation(FROM, 'en')).toBe(
      `Bộ Máy (2026). “${FROM.title} (as of 28 February 2025)”. Data release 2026.2, CC BY 4.0. Retrieved 25 November 2026, from ${FROM.url}`,
    );
  });

  it('says so where the record was mended after its release, or has none', () => {
    const mended = { ...FROM, release: { ...FROM.release, unreleased: true } };
    expect(plainCitation(mended, 'vi')).toContain('Bản dữ liệu 2026.2 và các sửa đổi về sau');
    const none = { ...FROM, release: { number: null, date: null, unreleased: false } };
    expect(plainCitation(none, 'en')).toContain('Unreleased data');
  });

  it('in BibTeX keeps every Vietnamese letter, and is read back as it was', () => {
    const text = bibtexOf(cslOf(FROM));
    expect(text).toContain(
      'title = {{Con đường công tác của Trần Quang Hưng, 50\\% \\& hơn (trạng thái ngày 28/02/2025)}}',
    );
    const [entry] = new Cite(text).data;
    expect(entry).toMatchObject({ URL: FROM.url, publisher: 'Bộ Máy', issued: { 'date-parts': [[2026, 11]] } });
    expect(String(entry?.title).replace(/<[^>]+>/g, '')).toBe(TITLE);
    expect(String(entry?.note)).toBe(
      'Trạng thái ngày 28/02/2025, theo bản dữ liệu 2026.2. Giấy phép: CC BY 4.0. Accessed 2026-11-25.',
    );
  });

  it('in RIS has one field a line, however long, and is read back as it was', () => {
    const text = risOf(cslOf(FROM));
    const lines = text.split('\r\n').filter((line) => line !== '');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  - ');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    const [entry] = new Cite(text).data;
    expect(entry).toMatchObject({
      type: 'dataset',
      title: TITLE,
      author: AUTHOR,
      URL: FROM.url,
      version: '2026.2',
      issued: { 'date-parts': [[2026, 11, 24]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
    });
  });
});

describe('addresses that keep their day', () => {
  it('have the day written out, even where the page shows today; nothing else changes', () => {
    const day = parseDay('2025-03-01');
    expect(frozenUrl('https://x.example/en/nguoi/a?loai=b&loai=c#ghi-chu-3', day)).toBe(
      'https://x.example/en/nguoi/a?loai=b&loai=c&ngay=2025-03-01',
    );
    expect(frozenUrl('https://x.example/nguoi/a?ngay=2020-01-01', day)).toBe(
      'https://x.example/nguoi/a?ngay=2025-03-01',
    );
  });

  it('lead to the figure alone, in the language of the page; the code holds no quote that ends it', () => {
    const src = embedUrl('https://x.example/en/nguoi/a?ngay=2025-03-01', 'a.su-nghiep');
    expect(src).toBe('https://x.example/nhung/en/nguoi/a?ngay=2025-03-01&hinh=a.su-nghiep');
    expect(embedCode(src, 'A "B" <c>', 600)).toBe(
      '<iframe src="https://x.example/nhung/en/nguoi/a?ngay=2025-03-01&amp;hinh=a.su-nghiep" title="A &quot;B&quot; &lt;c&gt;" loading="lazy" width="100%" height="600" style="border:0"></iframe>',
    );
  });
});
