import type { ShownFigure } from '../components/FigureActions.tsx';

/** The forms in which a figure goes out. */
export type Form = 'svg' | 'png' | 'csv' | 'json' | 'gexf';

/** The forms of a figure: GEXF only where the picture is a graph. */
export const formsOf = ({ gexf }: ShownFigure): readonly Form[] =>
  gexf ? ['svg', 'png', 'csv', 'json', 'gexf'] : ['svg', 'png', 'csv', 'json'];

const pictureOf = async ({ svg, place }: ShownFigure): Promise<string> => {
  if (svg) return svg();
  const picture = place.current?.querySelector('svg');
  if (!picture) throw new Error('The figure has no picture');
  return new XMLSerializer().serializeToString(picture);
};

const MAKERS: Readonly<Record<Form, (figure: ShownFigure) => Promise<Blob>>> = {
  svg: async (figure) => new Blob([await pictureOf(figure)], { type: 'image/svg+xml' }),
  png: async (figure) => new Blob([await pictureOf(figure)], { type: 'image/svg+xml' }),
  csv: async ({ rows }) => new Blob([(await import('./csv.ts')).csvOf(rows())], { type: 'text/csv;charset=utf-8' }),
  json: async ({ data }) => new Blob([JSON.stringify(data(), null, 2)], { type: 'application/json' }),
  gexf: async ({ gexf }) => new Blob([JSON.stringify(gexf?.(), null, 2)], { type: 'application/json' }),
};

/** The figure as a file of a form. */
export const fileOf = (form: Form, figure: ShownFigure): Promise<Blob> => MAKERS[form](figure);
