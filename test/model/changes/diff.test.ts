import { describe, expect, it } from 'vitest';
import { compareCharts, isBorn, isEnded, isMoved, isRenamed, type Placed } from '../../../server/model/changes/diff.ts';

const place = (id: string, parent: string | null, name = id, fromMin = 19900101, toMax = 99991231): Placed => ({
  row: { id, fromMin, toMax },
  names: [{ vi: name }],
  parent,
});

const FROM = 20250228;
const TO = 20250301;

const compared = compareCharts(
  [
    place('chinh-phu', null),
    place('bo-cu', 'chinh-phu', 'Bộ cũ', 19900101, TO),
    place('cuc', 'bo-cu'),
    place('vu', 'chinh-phu', 'Vụ một'),
    place('hai-cha', 'chinh-phu'),
    place('hai-cha', 'bo-cu'),
    place('di', 'chinh-phu'),
  ],
  [
    place('chinh-phu', null),
    place('bo-moi', 'chinh-phu', 'Bộ mới', TO),
    place('cuc', 'bo-moi'),
    place('vu', 'chinh-phu', 'Vụ hai'),
    place('hai-cha', 'chinh-phu'),
    place('vao', 'chinh-phu'),
  ],
);

const told = (id: string): readonly string[] => {
  const node = compared.find((one) => one.id === id);
  if (!node) throw new Error(id);
  const flags = {
    born: isBorn(node, FROM),
    ended: isEnded(node, TO),
    moved: isMoved(node, FROM, TO),
    renamed: isRenamed(node),
  };
  return Object.entries(flags).flatMap(([name, holds]) => (holds ? [name] : []));
};

describe('two charts', () => {
  it('are one union of bodies, each once', () => {
    const ids = ['chinh-phu', 'bo-cu', 'cuc', 'vu', 'hai-cha', 'di', 'bo-moi', 'vao'];
    expect(compared.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['chinh-phu', []],
    ['bo-cu', ['ended']],
    ['bo-moi', ['born']],
    ['cuc', ['moved']],
    ['vu', ['renamed']],
    ['hai-cha', ['moved']],
    ['di', ['moved']],
    ['vao', ['moved']],
  ])('%s: %j', (id, flags) => expect(told(id)).toEqual(flags));

  it('give every possible parent', () => {
    const both = compared.find(({ id }) => id === 'hai-cha');
    expect(both?.parentsBefore).toEqual(['chinh-phu', 'bo-cu']);
    expect(both?.parentsAfter).toEqual(['chinh-phu']);
  });
});
