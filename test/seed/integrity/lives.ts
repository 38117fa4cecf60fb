import { body, type Planted, parent, plant } from './plant.ts';

const whole = body('w', '2000', '2010-05-01');
const inWhole = (from: string, to: string) => [whole, body('p', '1990', '2020', { parents: [parent('w', from, to)] })];
const named = (...names: object[]) => [body('b', '2000-01-01', '2010-01-01', { names })];
const name = (vi: string, from: string, to: string) => ({ vi, en: vi, from, to });

const part = (id: string, vi: string) =>
  body(id, '2000', '2010', { names: [{ vi, en: vi }], parents: [parent('w', '2001', '2009')] });

/** Planted faults of the rules about lives, names and places. */
export const LIVES: readonly Planted[] = [
  plant(
    'child-outlives-parent',
    'p',
    // "2010" may end before May.
    { organisations: inWhole('2005', '2010') },
    { organisations: inWhole('2005', '2010-06') },
  ),
  plant(
    'child-predates-parent',
    'p',
    { organisations: inWhole('2000', '2010-05-01') },
    { organisations: inWhole('1999-12', '2010-05-01') },
  ),
  plant(
    'fact-outside-life',
    'b',
    { organisations: named(name('Tên', '2000-01-01', '2010-01-01')) },
    { organisations: named(name('Tên', '2000-01-01', '2010-01-02')) },
  ),
  plant(
    'dead-interval',
    'b',
    { organisations: named(name('Tên', '2000-01-01', '2009-12-31')) },
    { organisations: named(name('Tên', '2010-01-01', '2010-02-01')) },
  ),
  plant(
    'two-names-at-once',
    'b',
    { organisations: named(name('Cũ', '2000-01-01', '2005-01-01'), name('Mới', '2005-01-01', '2010-01-01')) },
    { organisations: named(name('Cũ', '2000-01-01', '2005-01-02'), name('Mới', '2005-01-01', '2010-01-01')) },
  ),
  plant(
    'name-gap',
    'b',
    { organisations: named(name('Cũ', '2000-01-01', '2005'), name('Mới', '2005-12', '2010-01-01')) },
    { organisations: named(name('Cũ', '2000-01-01', '2005-11-30'), name('Mới', '2005-12', '2010-01-01')) },
  ),
  plant(
    'parent-gap',
    'p',
    { organisations: [whole, body('p', '2001', '2010-05-01', { parents: [parent('w', '2001', '2010-05-01')] })] },
    { organisations: [whole, body('p', '2001', '2010-05-01', { parents: [parent('w', '2001', '2010-04-30')] })] },
  ),
  plant(
    'two-parents-at-once',
    'p',
    {
      organisations: [
        whole,
        body('v', '2000', '2010'),
        body('p', '2000', '2010', { parents: [parent('w', '2001', '2005'), parent('v', '2005', '2009')] }),
      ],
    },
    {
      organisations: [
        whole,
        body('v', '2000', '2010'),
        body('p', '2000', '2010', { parents: [parent('w', '2001', '2006'), parent('v', '2005', '2009')] }),
      ],
    },
  ),
  plant(
    'same-name-in-one-parent',
    'p',
    { organisations: [whole, ...['p', 'q'].map((id) => part(id, `Phòng ${id}`))] },
    { organisations: [whole, ...['p', 'q'].map((id) => part(id, 'Phòng Tổng hợp'))] },
  ),
];
