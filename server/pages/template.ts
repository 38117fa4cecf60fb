import type { RenderedPage } from './renderer.ts';

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta name="description"[^>]*>/;
const NOSCRIPT = /\s*<noscript>[\s\S]*?<\/noscript>/;
const PLACE = '<div id="app"></div>';

const stateElement = (state: string | null): string =>
  state === null ? '' : `<script type="application/json" id="page-state">${state}</script>`;

/** The page that the build made with the parts of a rendered one in their places. */
export const filled = (template: string, { language, head, body, state }: RenderedPage): string =>
  template
    .replace('<html lang="vi">', `<html lang="${language}">`)
    .replace(DESCRIPTION, () => '')
    .replace(TITLE, () => head)
    .replace(NOSCRIPT, () => '')
    .replace(PLACE, () => `<div id="app">${body}</div>${stateElement(state)}`);
