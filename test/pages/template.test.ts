import { describe, expect, it } from 'vitest';
import { filled } from '../../server/pages/template.ts';

const TEMPLATE = `<html lang="vi"><head><title>Bộ Máy</title>
    <meta name="description" content="x" /></head><body><div id="app"></div>
    <noscript>needs JavaScript</noscript></body></html>`;

const page = {
  language: 'en',
  status: 200,
  moved: null,
  head: '<title>T</title>',
  body: '<p>B</p>',
  state: '{}',
} as const;

describe('a rendered page', () => {
  it('has its language, head, body and state, and nothing of what they take the place of', () => {
    expect(filled(TEMPLATE, page).replaceAll(/\s+/g, ' ')).toBe(
      '<html lang="en"><head><title>T</title></head><body><div id="app"><p>B</p></div>' +
        '<script type="application/json" id="page-state">{}</script></body></html>',
    );
  });

  it('keeps signs that a replacement would read as its own', () => {
    const text = filled(TEMPLATE, { ...page, body: "$& $1 $` $'", head: '<title>$&</title>', state: '{"a":"$&"}' });
    for (const part of ["$& $1 $` $'", '<title>$&</title>', '{"a":"$&"}']) expect(text).toContain(part);
  });

  it('carries no state where the browser is to begin anew', () => {
    expect(filled(TEMPLATE, { ...page, state: null })).not.toContain('page-state');
  });
});
