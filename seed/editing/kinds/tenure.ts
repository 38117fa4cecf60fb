import { titleIn } from '../propose.ts';
import { one, type Question } from '../question.ts';
import { ENDS, endsOf, type Kind, LAST, LEGAL_BASIS, lastFields, SOURCE, trueOrNone } from './kind.ts';

const BODY: Question = { name: 'org', ask: 'In which body?', kind: 'thing', target: 'organisation', required: true };

const POSITION: readonly Question[] = [
  { name: 'position', ask: 'Which position, as the source names it?', kind: 'text', required: true },
  {
    name: 'position-en',
    ask: 'The position in English',
    kind: 'text',
    required: true,
    propose: (answers, book) => titleIn(book, one(answers, 'position')),
  },
];

/** One person holds one position of one body for an interval. */
export const newTenure: Kind = {
  name: 'tenure',
  what: 'a person holds a position for an interval',
  list: 'tenures',
  questions: [
    { name: 'person', ask: 'Who?', kind: 'thing', target: 'person', required: true },
    BODY,
    ...POSITION,
    ...ENDS,
    SOURCE,
    { name: 'acting', ask: 'Quyền: acting for a vacant seat?', kind: 'yes', more: true },
    { name: 'in-charge', ask: 'Phụ trách: in charge without holding the seat?', kind: 'yes', more: true },
    { name: 'concurrent', ask: 'Kiêm: held beside a main post?', kind: 'yes', more: true },
    {
      name: 'how',
      ask: 'How did it begin?',
      kind: 'choice',
      choices: ['elected', 'appointed', 'transferred', 'promoted', 'dismissed'],
      more: true,
    },
    { name: 'in-office-from', ask: 'Earliest day in office that a source shows', kind: 'date', more: true },
    { name: 'in-office-on', ask: 'Latest day in office that a source shows', kind: 'date', more: true },
    LEGAL_BASIS,
    ...LAST,
  ],
  row: (answers) => ({
    person: one(answers, 'person'),
    org: one(answers, 'org'),
    position: { vi: one(answers, 'position'), en: one(answers, 'position-en') },
    ...endsOf(answers),
    acting: trueOrNone(answers, 'acting'),
    in_charge: trueOrNone(answers, 'in-charge'),
    concurrent: trueOrNone(answers, 'concurrent'),
    how: one(answers, 'how'),
    in_office_from: one(answers, 'in-office-from'),
    in_office_on: one(answers, 'in-office-on'),
    ...lastFields(answers),
  }),
  near: (answers) => [one(answers, 'org') ?? '', one(answers, 'person') ?? ''],
  page: (answers) => `/nguoi/${one(answers, 'person')}`,
};

/** A seat that nobody held for an interval, where a source says so. */
export const newVacancy: Kind = {
  name: 'vacancy',
  what: 'a seat that nobody held, where a source says so',
  list: 'vacancies',
  questions: [BODY, ...POSITION, ...ENDS, SOURCE, LEGAL_BASIS, ...LAST],
  row: (answers) => ({
    org: one(answers, 'org'),
    position: { vi: one(answers, 'position'), en: one(answers, 'position-en') },
    ...endsOf(answers),
    ...lastFields(answers),
  }),
  near: (answers) => [one(answers, 'org') ?? ''],
  page: (answers) => `/co-quan/${one(answers, 'org')}`,
};
