import { describe, expect, test } from 'vitest';
import { namingOf } from '../../seed/derive/naming.ts';
import type { NameRow } from '../../server/model/rows.ts';
import { parseDay } from '../../server/temporal/index.ts';
import { wholeGraph, wholeRecord } from '../support/record.ts';

const record = await wholeRecord();

describe('official names of a body follow one another', () => {
  test('none is even possible once a later one has certainly begun, over the whole record', async () => {
    const names = new Map<string, NameRow[]>();
    for (const { label, props } of await wholeGraph()) {
      const name = props as unknown as NameRow;
      if (label === 'Name' && name.class === 'official' && name.type === 'organisation')
        names.set(name.of, [...(names.get(name.of) ?? []), name]);
    }
    const inTurn = (a: NameRow, b: NameRow) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
    const outlasting = [...names.values()].flatMap((list) => {
      const sorted = list.sort(inTurn);
      return sorted.filter((name, n) => sorted.slice(n + 1).some((later) => name.toMax > later.fromMax));
    });
    expect(outlasting.map(({ id, to }) => `${id} (to: ${to})`)).toEqual([]);
  }, 60_000);

  // central/government/organisations.yaml: when its name of 1949 ended no source tells; since about 2004 it is Thanh tra Chính phủ.
  test('the Government Inspectorate of 1 March 2025 does not bear its name of 1949', () => {
    expect(namingOf(record.organisations).nameOn('thanh-tra-chinh-phu', parseDay('2025-03-01')).vi).toBe(
      'Thanh tra Chính phủ',
    );
  });
});
