import type { TFunction } from 'i18next';
import { dayText } from '#temporal';
import type { ShownFigure } from '../components/FigureActions.tsx';
import { LICENCE, type Provenance } from './provenance.ts';
import { sourceWords } from './source-line.ts';

/** The forms in which a figure goes out. */
export type Form = 'svg' | 'png' | 'csv' | 'json' | 'gexf';

/** The forms of a figure: GEXF only where the picture is a graph. */
export const formsOf = ({ gexf }: ShownFigure): readonly Form[] =>
  gexf ? ['svg', 'png', 'csv', 'json', 'gexf'] : ['svg', 'png', 'csv', 'json'];

/** A figure that goes out, where it comes from, and that in words. */
export type Outgoing = { readonly figure: ShownFigure; readonly from: Provenance; readonly t: TFunction };

const sourceText = ({ from, t }: Outgoing): string => `${sourceWords(t, from)}, ${from.url}`;

const pictureOf = async ({ svg, place }: ShownFigure): Promise<SVGElement> => {
  const { styledCopy } = await import('./svg-style.ts');
  const { parsedSvg } = await import('./svg-sheet.ts');
  if (svg) return parsedSvg(await svg());
  const picture = place.current?.querySelector<SVGSVGElement>('svg:not([data-part="legend"] *)');
  if (!picture) throw new Error('The figure has no picture');
  return styledCopy(picture);
};

const sheet = async ({ figure, from, t }: Outgoing): Promise<SVGElement> => {
  const { sheetOf } = await import('./svg-sheet.ts');
  const { title, summary } = figure;
  const source = [sourceWords(t, from), from.url];
  return sheetOf(await pictureOf(figure), { title, summary, source, language: from.language });
};

const svg = async (out: Outgoing): Promise<Blob> => {
  const { svgText } = await import('./svg-sheet.ts');
  return new Blob([svgText(await sheet(out))], { type: 'image/svg+xml' });
};

const png = async (out: Outgoing): Promise<Blob> => (await import('./png.ts')).pngOf(await sheet(out));

const csv = async (out: Outgoing): Promise<Blob> => {
  const { csvOf } = await import('./csv.ts');
  const source = { label: out.t('figure.sourceColumn'), text: sourceText(out) };
  return new Blob([csvOf(out.figure.rows(), source)], { type: 'text/csv;charset=utf-8' });
};

const json = async ({ figure, from }: Outgoing): Promise<Blob> => {
  const { title, summary, data } = figure;
  const about = { title, summary, asOf: dayText(from.day), accessed: dayText(from.accessed), source: from.url };
  const whole = { ...about, publisher: 'Bộ Máy', release: from.release, licence: LICENCE, data: data() };
  return new Blob([JSON.stringify(whole, null, 2)], { type: 'application/json' });
};

const gexf = async (out: Outgoing): Promise<Blob> => {
  const { gexfOf } = await import('./gexf.ts');
  const graph = out.figure.gexf?.() ?? { nodes: [], edges: [] };
  const about = { title: out.figure.title, source: sourceText(out), modified: dayText(out.from.accessed) };
  return new Blob([gexfOf(graph, about)], { type: 'application/gexf+xml' });
};

const MAKERS: Readonly<Record<Form, (out: Outgoing) => Promise<Blob>>> = { svg, png, csv, json, gexf };

/** The figure as a file of a form. */
export const fileOf = (form: Form, out: Outgoing): Promise<Blob> => MAKERS[form](out);
