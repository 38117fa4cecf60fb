import { body, type Planted, parent, person, plant, source, tenure } from './plant.ts';

const people = [person('an'), person('binh')];
const CENTRE = body('trung-tam', '2000', '2010-05-01', {
  kind: 'centre',
  names: [{ vi: 'Trung tâm A', en: 'Centre A' }],
});
const centre = (...tenures: object[]) => ({ organisations: [CENTRE], people, tenures });

const province = (id: string) => [
  body(id, '1990', '..', { kind: 'province' }),
  body(`ubnd-${id}`, '1990', '..', {
    kind: 'peoples-committee',
    names: [{ vi: `Ủy ban nhân dân tỉnh ${id}`, en: `People's Committee of ${id}` }],
    parents: [parent(id, '1990', '..')],
  }),
];
const chair = { position: { vi: 'Chủ tịch', en: 'Chair' } };
const chairs = (...tenures: object[]) => ({
  organisations: [...province('t'), ...province('u')],
  people,
  tenures,
});
const born = (year: string, from: string, to: string) => ({
  organisations: [CENTRE],
  people: [person('an', { born: year })],
  tenures: [tenure('an', 'trung-tam', from, to)],
});
const OLD = source('cu', '2019-05-01');

const vacancy = (from: string, to: string) => ({
  org: 'trung-tam',
  position: { vi: 'Giám đốc', en: 'Director' },
  from,
  to,
  sources: ['page'],
  confidence: 'verified',
});

const stale = (to: string | null) => ({
  sources: [OLD],
  organisations: [CENTRE],
  people: [person('an', { sources: ['cu'] })],
  tenures: [tenure('an', 'trung-tam', '2004', to, { sources: ['cu'] })],
});

/** Planted faults of the rules about people, posts and seats. */
export const CAREERS: readonly Planted[] = [
  plant(
    'tenure-outlives-body',
    'an',
    centre(tenure('an', 'trung-tam', '2004', '2010')),
    centre(tenure('an', 'trung-tam', '2004', '2010-05-02')),
  ),
  plant(
    'head-of-ended-body',
    'an',
    centre(tenure('an', 'trung-tam', '2004', null)),
    centre(tenure('an', 'trung-tam', '2004', '..')),
  ),
  plant(
    'tenure-predates-body',
    'an',
    centre(tenure('an', 'trung-tam', '2000', '2004')),
    centre(tenure('an', 'trung-tam', '1999-11', '2004')),
  ),
  plant(
    'two-holders-at-once',
    'an',
    // A month may end before the day; and who acts holds no seat.
    centre(
      tenure('an', 'trung-tam', '2004', '2006-03'),
      tenure('binh', 'trung-tam', '2006-03-20', '2008'),
      tenure('binh', 'trung-tam', '2005', '2005-06', { acting: true }),
    ),
    centre(tenure('an', 'trung-tam', '2004', '2006-04'), tenure('binh', 'trung-tam', '2006-03-20', '2008')),
  ),
  plant(
    'same-post-twice',
    'an',
    centre(tenure('an', 'trung-tam', '2004', '2005'), tenure('an', 'trung-tam', '2006', '2008')),
    centre(
      tenure('an', 'trung-tam', '2004', '2007'),
      tenure('an', 'trung-tam', '2006', '2008', { position: { vi: 'Giám đốc Trung tâm A', en: 'Director' } }),
    ),
  ),
  plant(
    'end-unknown-successor-known',
    'an',
    centre(tenure('an', 'trung-tam', '2004', '2006'), tenure('binh', 'trung-tam', '2007', '2008')),
    centre(tenure('an', 'trung-tam', '2004', null), tenure('binh', 'trung-tam', '2007', '2008')),
  ),
  plant(
    'vacancy-with-holder',
    'an',
    {
      ...centre(tenure('an', 'trung-tam', '2004', '2006')),
      vacancies: [vacancy('2006', '2007')],
    },
    {
      ...centre(tenure('an', 'trung-tam', '2004', '2006-02')),
      vacancies: [vacancy('2005-12', '2007')],
    },
  ),
  plant(
    'two-provinces-at-once',
    'an',
    // Elected by one council a week before the other lets go.
    chairs(
      tenure('an', 'ubnd-t', '2015-01-01', '2020-07-08', chair),
      tenure('an', 'ubnd-u', '2020-07-01', '2022-01-01', chair),
    ),
    chairs(
      tenure('an', 'ubnd-t', '2015-01-01', '2020-07-09', chair),
      tenure('an', 'ubnd-u', '2020-07-01', '2022-01-01', chair),
    ),
  ),
  plant('age-at-post', 'an', born('1983', '2001', '2004'), born('1983-06-02', '2001-06-01', '2004')),
  plant(
    'id-and-birth-differ',
    'an-1960',
    { people: [person('an-1960', { born: '1960-03' })] },
    { people: [person('an-1960', { born: '1961' })] },
  ),
  plant('career-stale', 'an', stale('2008'), stale(null)),
  plant(
    'first-session-as-start',
    'an',
    // Somebody else held the seat until then: the session really began it.
    chairs(tenure('binh', 'ubnd-t', '2011', '2016-06-20', chair), tenure('an', 'ubnd-t', '2016-06-20', null, chair)),
    chairs(tenure('an', 'ubnd-t', '2016-06-20', null, chair)),
  ),
  plant(
    'announcement-as-start',
    'an',
    centre(tenure('an', 'trung-tam', '2004', '2006', { note: { vi: 'Thay ông B; công bố trên báo.' } })),
    centre(tenure('an', 'trung-tam', '2004', '2006', { note: { vi: 'Thay ông B; ngày công bố quyết định' } })),
  ),
  plant(
    'identity-assumed',
    'an',
    centre(tenure('an', 'trung-tam', '2004', '2006', { note: { vi: 'Năm sinh đã đối chiếu.' } })),
    centre(tenure('an', 'trung-tam', '2004', '2006', { note: { vi: 'Coi là người từng giữ chức ở tỉnh khác' } })),
  ),
  plant(
    'person-without-posts',
    'binh',
    centre(tenure('an', 'trung-tam', '2004', '2005'), tenure('binh', 'trung-tam', '2006', '2007')),
    centre(tenure('an', 'trung-tam', '2004', '2005')),
  ),
];
