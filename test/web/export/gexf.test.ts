import { describe, expect, it } from 'vitest';
import { gexfOf } from '../../../web/export/gexf.ts';
import { readXml } from '../../support/xml.ts';

const ABOUT = { title: 'Nguồn gốc <Bộ> & "x"', source: 'Bộ Máy, CC BY 4.0', modified: '2026-11-25' };

const GRAPH = {
  nodes: [
    {
      id: 'a',
      label: 'Bộ A & B',
      attributes: { kind: 'MINISTRY', size: 3 },
      spells: [{ start: '1992-10-08', end: '2025-02-28' }],
    },
    {
      id: 'b',
      label: 'Bộ\u0000 C <cũ>',
      attributes: { kind: null, size: 2.5 },
      spells: [{ start: '2025-03-01', end: null }],
    },
  ],
  edges: [{ id: 'a-b', source: 'a', target: 'b', label: 'hợp nhất', attributes: { extent: 'WHOLE' }, spells: [] }],
};

describe('a graph as GEXF 1.3', () => {
  const text = gexfOf(GRAPH, ABOUT);
  const { gexf } = readXml(text) as { readonly gexf: Record<string, never> };

  it('says what it is: a dynamic graph of days, who made it, from where', () => {
    expect(gexf).toMatchObject({
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: { '@lastmodifieddate': '2026-11-25', creator: 'Bộ Máy', title: ABOUT.title, description: ABOUT.source },
      graph: {
        '@mode': 'dynamic',
        '@timeformat': 'date',
        '@timerepresentation': 'interval',
        '@defaultedgetype': 'directed',
      },
    });
  });

  it('declares each attribute with its type, once', () => {
    expect(gexf).toMatchObject({
      graph: {
        attributes: [
          {
            '@class': 'node',
            attribute: [
              { '@id': 'kind', '@title': 'kind', '@type': 'string' },
              { '@id': 'size', '@title': 'size', '@type': 'double' },
            ],
          },
          { '@class': 'edge', attribute: { '@id': 'extent', '@title': 'extent', '@type': 'string' } },
        ],
      },
    });
  });

  it('has nodes and edges with their spells; an open end is left out, and letters that XML has not', () => {
    expect(gexf).toMatchObject({
      graph: {
        nodes: {
          node: [
            {
              '@id': 'a',
              '@label': 'Bộ A & B',
              attvalues: {
                attvalue: [
                  { '@for': 'kind', '@value': 'MINISTRY' },
                  { '@for': 'size', '@value': '3' },
                ],
              },
              spells: { spell: { '@start': '1992-10-08', '@end': '2025-02-28' } },
            },
            {
              '@id': 'b',
              '@label': 'Bộ C <cũ>',
              attvalues: { attvalue: { '@for': 'size', '@value': '2.5' } },
              spells: { spell: { '@start': '2025-03-01' } },
            },
          ],
        },
        edges: { edge: { '@id': 'a-b', '@source': 'a', '@target': 'b', '@label': 'hợp nhất' } },
      },
    });
    expect(text).not.toContain('end=""');
  });
});
