import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** The first thing that GraphiQL shows: a question with an answer. */
const EXAMPLE = `# Bộ Khoa học và Công nghệ, một ngày sau hợp nhất. | The ministry one day after the consolidation.
{
  organisation(id: "bo-khoa-hoc-va-cong-nghe") {
    name(asOf: "2025-03-01") { vi en }
    predecessors { organisation { name { vi } } reorganisation { date legalBasis { number } } }
    heads(asOf: "2025-03-01") { person { name } position { title { vi } } sources { title url } }
  }
}
`;

type Page = { readonly html: string; readonly script: string };

let kept: Page | null = null;

const sumOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const [BEGIN, END] = ['<script>', '</script>'];

/** Browsers take the ends of lines for one sign each before they sum a script up. */
const scriptIn = (html: string): string =>
  html.slice(html.indexOf(BEGIN) + BEGIN.length, html.lastIndexOf(END)).replaceAll(/\r\n?/g, '\n');

/** Megabytes, so made once, and only when asked for. */
const page = (): Page => {
  if (kept === null) {
    const html = renderGraphiQL({ title: 'Bộ Máy – GraphiQL', defaultQuery: EXAMPLE });
    kept = { html, script: sumOf(scriptIn(html)) };
  }
  return kept;
};

/** GraphiQL: one page with all its scripts and styles inside. */
export const graphiqlPage = (): string => page().html;

/** The sum of its script, by which a content policy lets that one run and no other. */
export const graphiqlScript = (): string => page().script;
