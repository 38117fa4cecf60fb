import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../server/pages/sitemap.ts';

describe('the entries of a page in a sitemap', () => {
  it('are one for each language, and each names both', () => {
    const [vi, en] = entriesOf('https://x.example', '/co-quan/a').trim().split('\n');
    const both =
      '<xhtml:link rel="alternate" hreflang="vi" href="https://x.example/co-quan/a" />' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://x.example/en/co-quan/a" />';
    expect(vi).toBe(`<url><loc>https://x.example/co-quan/a</loc>${both}</url>`);
    expect(en).toBe(`<url><loc>https://x.example/en/co-quan/a</loc>${both}</url>`);
  });

  it('are of the first page without a slash too many', () => {
    expect(entriesOf('https://x.example', '/')).toContain('<loc>https://x.example/en</loc>');
  });
});
