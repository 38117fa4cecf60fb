import { type Day, parseDay, parseEdtf } from '#temporal';
import type { Held } from './held.ts';
import type { RecordIndex } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

/** Weeks in which people's councils held the first session of a term, after the elections of 25/4/2004, 22/5/2011, 22/5/2016, 23/5/2021 and 15/3/2026. */
const FIRST_SESSIONS: readonly (readonly [first: Day, last: Day])[] = (
  [
    ['2004-05-01', '2004-07-15'],
    ['2011-06-01', '2011-07-31'],
    ['2016-06-01', '2016-07-31'],
    ['2021-06-01', '2021-07-31'],
    ['2026-03-16', '2026-04-30'],
  ] as const
).map(([first, last]) => [parseDay(first), parseDay(last)]);

const ELECTED = ['peoples-council', 'peoples-committee'];

const isFirstSession = (text: string | null | undefined): boolean => {
  if (!text || text === '..') return false;
  const { min, max } = parseEdtf(text);
  return FIRST_SESSIONS.some(([first, last]) => min >= first && max <= last);
};

/** Whether a source shows somebody else in the seat until then: then the first session really began it. */
const hasPredecessor = ({ tenuresOfSeat }: RecordIndex, { fact, seat, time }: Held): boolean =>
  (tenuresOfSeat.get(seat) ?? []).some(
    (other) =>
      other.fact.person !== fact.person &&
      other.time !== null &&
      time !== null &&
      other.time.fromMin < time.fromMin &&
      other.time.toMin >= ((time.fromMin - 10_000) as Day),
  );

const firstSessions: Find = (index) =>
  index.tenures
    .filter(({ fact, head }) => head && ELECTED.includes(index.bodies.get(fact.org)?.fact.kind ?? ''))
    .filter((held) => isFirstSession(held.fact.from) && !hasPredecessor(index, held))
    .map(({ fact }) =>
      index.tell(
        [fact, fact.person, fact.org],
        fact.at,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
      ),
    );

/** Words with which a note says that its day is that of an announcement, a ceremony, a signing or a report. */
const OTHER_DAY =
  /(?:^|[;.,] ?|là )(?:ngày (?:lễ )?(?:công bố|trao quyết định|ký|đưa tin|báo đăng)|công bố (?:chiều |sáng )?(?:ngày )?\d|trao quyết định ngày)/iu;

const announcements: Find = ({ record, tell }) => [
  ...record.tenures
    .filter(({ note }) => OTHER_DAY.test(note?.vi ?? ''))
    .map((fact) =>
      tell(
        [fact, fact.person, fact.org],
        fact.at,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
        (w) => `${w.post(fact)}: ${w.ends(fact)}`,
      ),
    ),
  ...record.events
    .filter(({ note, announced }) => announced === undefined && OTHER_DAY.test(note?.vi ?? ''))
    .map((fact) =>
      tell(
        [fact.id],
        fact.at,
        (w) => w.event(fact),
        (w) => w.event(fact),
      ),
    ),
];

/** Rules about days that may stand for another day. */
export const starts: Finders = {
  'first-session-as-start': firstSessions,
  'announcement-as-start': announcements,
};
