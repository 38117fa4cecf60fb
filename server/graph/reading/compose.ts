import { type Form, formOf } from './form.ts';
import type { Plan, Source, Step } from './plan.ts';

/** Gives the text of a query file as it is asked: of today, or at a release. */
export type TextOf = (query: string) => string;

const name = (step: number): string => `s${step}`;

/** A text in quotes; or what stands between words: spaces and comments. */
const BETWEEN = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|(?:\s|\/\/.*)+/g;

/** The text without comments and with single spaces: it goes to the database with every question. */
export const compact = (text: string): string => text.replace(BETWEEN, (_, quoted?: string) => quoted ?? ' ').trim();

/** A query file's text with its parameters taken from elsewhere; `$knownAt` is the same for all. */
const placed = (text: string, parameter: (name: string) => string): string =>
  compact(text).replace(/\$(\w+)/g, (whole, own: string) => (own === 'knownAt' ? whole : parameter(own)));

const gathered = ({ columns, holding }: Form): string => {
  const asked = holding === 'page' ? ['id: keys[n].id', 'v: keys[n].v'] : [];
  return `collect({${[...columns.map((column) => `${column}: ${column}`), ...asked].join(', ')}})`;
};

/** `x.row.organisation`, or `[y IN x.rows | y.organisation]` where a part of the path is a list. */
const valueAt = (of: string, path: readonly string[], depth: number): string => {
  const list = path.findIndex((part) => part.endsWith('[]'));
  if (list < 0) return [of, ...path].join('.');
  const lists = [of, ...path.slice(0, list + 1)].join('.').slice(0, -2);
  const item = `x${depth}`;
  return `[${item} IN ${lists} | ${valueAt(item, path.slice(list + 1), depth + 1)}]`;
};

const idsFrom = ({ step, path, label }: Source): string =>
  `[x0 IN ${name(step)}.rows${label === null ? '' : ` WHERE x0.label = '${label}'`} | ${valueAt('x0', path, 1)}]`;

/** Lists within lists: how often the ids must be unwound; one time more, for an id may be a list itself. */
const depthOf = (sources: readonly Source[]): number =>
  2 + Math.max(0, ...sources.map(({ path }) => path.filter((part) => part.endsWith('[]')).length));

const unwound = (sources: readonly Source[]): string => {
  const levels = Array.from({ length: depthOf(sources) }, (_, n) => n);
  const lists = sources.map(idsFrom).join(' + ');
  return levels.map((n) => `UNWIND ${n === 0 ? lists : `k${n - 1}`} AS k${n}`).join(' ');
};

const whole = (at: number, form: Form, text: string): string =>
  `CALL () {
  CALL () { ${placed(text, (own) => `$in.${name(at)}.${own}`)} }
  RETURN {rows: ${gathered(form)}} AS ${name(at)}
}`;

const idsOf = (at: number, { ids, sources }: Step): string =>
  ids === null
    ? `${unwound(sources)}\n  WITH collect(DISTINCT k${depthOf(sources) - 1}) AS ids`
    : `WITH $in.${name(at)}.ids AS ids`;

/** Every id with every further part of a key; `v` says with which. */
const keysOf = (at: number, { each: [values = {}] }: Step): string => {
  const parts = ['id: k', 'v: v', ...Object.keys(values).map((part) => `${part}: e.${part}`)];
  const each = `$in.${name(at)}.each`;
  return `UNWIND ids AS k UNWIND range(0, size(${each}) - 1) AS v
  WITH k, v, ${each}[v] AS e
  WITH collect({${parts.join(', ')}}) AS keys`;
};

const keyed = (at: number, step: Step, form: Form, text: string): string => {
  const from = [...new Set(step.sources.map((source) => name(source.step)))].join(', ');
  const keys = form.asked === 'ids' ? '' : `\n  ${keysOf(at, step)}`;
  return `CALL (${from}) {
  ${idsOf(at, step)}${keys}
  CALL (${form.asked}) { ${placed(text, (own) => own)} }
  RETURN {rows: ${gathered(form)}} AS ${name(at)}
}`;
};

/** The one statement of a plan: each step a subquery around the whole text of its file, in order; one row with what each found. */
export const compose = (plan: Plan, textOf: TextOf): string => {
  const steps = plan.map((step, at) => {
    const form = formOf(step.query);
    const text = textOf(step.query);
    return form.asked === 'whole' ? whole(at, form, text) : keyed(at, step, form, text);
  });
  return `${steps.join('\n')}\nRETURN ${plan.map((_, at) => name(at)).join(', ')}`;
};

const valuesOf = ({ query, each, ids }: Step): object => {
  const [values = {}] = each;
  if (formOf(query).asked === 'whole') return values;
  return ids === null ? { each } : { each, ids };
};

/** The values of all steps, in one map: a statement is then planned once, whatever the sizes of its texts and lists. */
export const parametersOf = (plan: Plan): { readonly in: Readonly<Record<string, object>> } => ({
  in: Object.fromEntries(plan.map((step, at) => [name(at), valuesOf(step)])),
});

/** Names the form of a plan: plans of one form have one statement. */
export const shapeOf = (plan: Plan): string =>
  plan
    .map(({ query, each: [values = {}], ids, sources }) => {
      const from = sources.map(
        ({ step, path, label }) => `${step}${label === null ? '' : `:${label}`}.${path.join('.')}`,
      );
      return `${query}(${Object.keys(values)})${ids === null ? '' : '!'}<${from}>`;
    })
    .join(';');
