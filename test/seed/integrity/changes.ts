import { act, body, event, type Planted, plant } from './plant.ts';

const THERE = [body('a', '2000-01-01', '2010-01-01'), body('b', '2000-01-01', '2010-01-01')];
const made = (from: string) => body('c', from, '..');
const merger = (more: object = {}) =>
  event('hop-nhat', 'consolidation', '2010-01-01', { from: ['a', 'b'], to: ['c'], ...more });
const plan = (more: object) => [event('ke-hoach', 'consolidation', '2012', { from: ['a', 'b'], ...more })];

/** Planted faults of the rules about reorganisations. */
export const CHANGES: readonly Planted[] = [
  plant(
    'participant-goes-on',
    'b',
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
    { organisations: [THERE[0] ?? {}, body('b', '2000-01-01', '..'), made('2010-01-01')], events: [merger()] },
  ),
  plant(
    'participant-not-there',
    'b',
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
    { organisations: [THERE[0] ?? {}, body('b', '2010-01-02', null), made('2010-01-01')], events: [merger()] },
  ),
  plant(
    'type-does-not-fit',
    'hop-nhat',
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ from: ['a'] })] },
  ),
  plant(
    'rename-between-bodies',
    'doi-ten',
    {
      organisations: [made('2010-01-01')],
      events: [event('doi-ten', 'rename', '2012', { from: ['c'], to: ['c'] })],
    },
    {
      organisations: [...THERE, made('2010-01-01')],
      events: [event('doi-ten', 'rename', '2010-01-01', { from: ['b'], to: ['c'] })],
    },
  ),
  plant(
    'end-without-event',
    'b',
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ from: ['a'] })] },
  ),
  plant(
    'beginning-without-event',
    'c',
    { organisations: [body('c', null, '..')] },
    { organisations: [made('2010-01-01')] },
  ),
  plant(
    'end-not-at-event',
    'b',
    { organisations: [THERE[0] ?? {}, body('b', '2000', '2010'), made('2010-01-01')], events: [merger()] },
    { organisations: [THERE[0] ?? {}, body('b', '2000', '2010-02'), made('2010-01-01')], events: [merger()] },
  ),
  plant(
    'beginning-not-at-event',
    'c',
    { organisations: [...THERE, made('2010')], events: [merger()] },
    { organisations: [...THERE, made('2009-12-31')], events: [merger()] },
  ),
  plant(
    'successor-too-early',
    'c',
    { organisations: [body('a', '2000', '2010-01-01'), made('2010-01-01')], events: [merger({ from: ['a'] })] },
    { organisations: [body('a', '2000', '2010-01-01'), made('2009')], events: [merger({ from: ['a'] })] },
  ),
  plant(
    'gap-before-successor',
    'c',
    { organisations: [body('a', '2000', '2010'), made('2010-12-31')], events: [merger({ from: ['a'] })] },
    { organisations: [body('a', '2000', '2009'), made('2010-01-01')], events: [merger({ from: ['a'] })] },
  ),
  plant(
    'part-without-the-rest',
    'b',
    {
      organisations: [...THERE, made('2010-01-01')],
      events: [
        merger({ extent: { b: 'part' } }),
        event('phan-con-lai', 'absorption', '2010-01-01', { from: ['b'], to: ['c'], extent: { b: 'part' } }),
      ],
    },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ extent: { b: 'part' } })] },
  ),
  plant(
    'event-without-act',
    'hop-nhat',
    {
      sources: [act('nd', '1/2009/NĐ-CP', '2009-12-01')],
      organisations: [...THERE, made('2010-01-01')],
      events: [merger({ legal_basis: ['nd'] })],
    },
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
  ),
  plant(
    'event-without-date',
    'hop-nhat',
    { organisations: [...THERE, made('2010-01-01')], events: [merger()] },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ date: null })] },
  ),
  plant(
    'decided-after-effect',
    'hop-nhat',
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ decided: '2010-01' })] },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ decided: '2010-01-02' })] },
  ),
  plant(
    'announced-after-decided',
    'hop-nhat',
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ announced: '2009', decided: '2009-12-01' })] },
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ announced: '2010', decided: '2009-12-01' })] },
  ),
  plant(
    'plan-without-instead',
    'ke-hoach',
    {
      organisations: [...THERE, made('2010-01-01')],
      events: [merger(), ...plan({ status: 'changed', cancelled: '2009', instead: ['hop-nhat'] })],
    },
    { organisations: THERE, events: plan({ status: 'changed', cancelled: '2009' }) },
  ),
  plant(
    'plan-overdue',
    'ke-hoach',
    { organisations: THERE, events: plan({ status: 'cancelled', cancelled: '2011' }) },
    { organisations: THERE, events: plan({ status: 'approved' }) },
  ),
  plant(
    'ended-by-recalled-event',
    'b',
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ confidence: 'recalled' })] },
    {
      organisations: [THERE[0] ?? {}, body('b', '2000-01-01', null), made('2010-01-01')],
      events: [merger({ confidence: 'recalled' })],
    },
  ),
  plant(
    'made-by-recalled-event',
    'c',
    { organisations: [...THERE, made('2010-01-01')], events: [merger({ confidence: 'recalled' })] },
    { organisations: [...THERE, body('c', null, '..')], events: [merger({ confidence: 'recalled' })] },
  ),
];
