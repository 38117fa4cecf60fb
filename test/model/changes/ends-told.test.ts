import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../seed/derive/index.ts';
import { propsOf } from '../../../seed/derive/instances.ts';
import type { GraphRow } from '../../../seed/derive/row.ts';
import type { ReorganisationRow, StateChangeRow } from '../../../server/model/rows.ts';
import { linesOf, read } from '../../seed/folder.ts';
import { wholeGraph } from '../../support/record.ts';

const body = (id: string, from: string, to: string): string =>
  `  - {id: ${id}, kind: department, names: [{vi: ${id}}], existed: {from: ${from}, to: ${to}}, sources: [nguon], confidence: verified}`;
const event = (id: string, type: string, date: string, from: string, to: string): string =>
  `  - {id: ${id}, type: ${type}, date: '${date}', from: [${from}], to: [${to}], sources: [nguon], confidence: verified}`;

/**
 * A bureau was renamed and went on under another id; one kept its id when it was renamed on a day of 2020, and was divided that year; of two others the sheet
 * says only by which day they had become one.
 */
const SHEET = `
sources:
  - {id: nguon, kind: news, title: t, publisher: p, published: '2025-08-01', url: null}
organisations:
${body('cu', "'2000'", "'2025-02-03'")}
${body('moi', "'2025-02-03'", "'..'")}
${body('giu', "'2000'", "'2020-05-01'")}
${body('giu-1', "'2020-05-01'", "'..'")}
${body('giu-2', "'2020-05-01'", "'..'")}
${body('mot', "'2000'", "'2024-12-15'")}
${body('hai', 'null', "'[..2024-12-15]'")}
${body('chung', "'2024-12-15'", "'..'")}
events:
${event('doi-ten', 'rename', '2025-02-03', 'cu', 'moi')}
${event('doi-ten-giu', 'rename', '2020', 'giu', 'giu')}
${event('chia-giu', 'division', '2020-05-01', 'giu', 'giu-1, giu-2')}
${event('gop', 'consolidation', '[..2024-12-15]', 'mot, hai', 'chung')}
`;

const ENDS: readonly string[] = ['ended', 'merged', 'divided'];

const changesIn = (rows: readonly GraphRow[]): readonly StateChangeRow[] => propsOf('StateChange', rows);

const told = async (id: string) => {
  const { record, faults } = await read({ 'small.yaml': SHEET });
  if (!record) throw new Error(linesOf(faults));
  return changesIn(deriveGraph(record))
    .filter(({ organisation }) => organisation === id)
    .map(({ type, reorganisations, others }) => [type, reorganisations ?? [], others ?? []]);
};

describe('the end of a body', () => {
  it('by a rename to another body has that rename, and where it went', async () => {
    expect((await told('cu')).at(-1)).toEqual(['ended', ['doi-ten'], ['moi']]);
    expect(await told('moi')).toEqual([['established', ['doi-ten'], ['cu']]]);
  });

  it('is not that rename by which it went on itself', async () =>
    expect((await told('giu')).at(-1)).toEqual(['divided', ['chia-giu'], ['giu-1', 'giu-2']]));

  it('has the reorganisation of which the sheet only says by when it was', async () => {
    expect((await told('mot')).at(-1)).toEqual(['merged', ['gop'], ['chung']]);
    expect((await told('hai')).at(-1)).toEqual(['merged', ['gop'], ['chung']]);
    expect(await told('chung')).toEqual([['established', ['gop'], ['mot', 'hai']]]);
  });

  it('has one, in the whole record, wherever the body went into one that may have been then and did not come out again', async () => {
    const rows = await wholeGraph();
    const inForce = rows.filter(({ label, props }) => label === 'Reorganisation' && props.status === 'in-force');
    const parts = inForce.flatMap(({ props, links }) => {
      const { dateMin, dateMax } = props as unknown as ReorganisationRow;
      const outputs = links.filter(({ type }) => type === 'RESULTED_IN').map(({ to }) => to);
      const gone = links.filter(
        ({ type, from, props: { role } }) => type === 'WENT_INTO' && !outputs.includes(from) && role !== 'survives',
      );
      return gone.map(({ from }) => ({ body: from, dateMin, dateMax }));
    });
    const untold = changesIn(rows)
      .filter(({ type, reorganisations }) => ENDS.includes(type) && !reorganisations?.length)
      .filter(({ organisation, dayMin, dayMax }) =>
        parts.some((part) => part.body === organisation && part.dateMin <= dayMax && part.dateMax >= dayMin),
      );
    expect(untold.map(({ id }) => id)).toEqual([]);
  }, 180_000);
});
