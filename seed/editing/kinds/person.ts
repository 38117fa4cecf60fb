import { fold } from '../../../server/model/fold.ts';
import { thingText } from '../find.ts';
import { freeId, personId } from '../propose.ts';
import { one, yes } from '../question.ts';
import { type Kind, LAST, lastFields, SOURCE } from './kind.ts';

/** An official, in the public role only. */
export const newPerson: Kind = {
  name: 'person',
  what: 'an official, in the public role only',
  list: 'people',
  questions: [
    { name: 'name', ask: 'Full Vietnamese name, with all marks', kind: 'text', required: true },
    { name: 'born', ask: 'Born when? The year alone is fine (nothing: unknown)', kind: 'date' },
    SOURCE,
    {
      name: 'id',
      ask: 'The id',
      kind: 'text',
      required: true,
      propose: (answers, book) => freeId(book, personId(one(answers, 'name') ?? '', one(answers, 'born'))),
    },
    { name: 'gender', ask: 'Gender, as a source says it', kind: 'choice', choices: ['male', 'female'], more: true },
    { name: 'birthplace', ask: 'Quê quán, at the level of the province', kind: 'text', more: true },
    { name: 'namesake', ask: 'Is this somebody else of that name?', kind: 'yes', more: true },
    ...LAST,
  ],
  row: (answers) => ({
    id: one(answers, 'id'),
    name: one(answers, 'name'),
    born: one(answers, 'born'),
    gender: one(answers, 'gender'),
    birthplace: one(answers, 'birthplace'),
    ...lastFields(answers),
    legal_basis: undefined,
  }),
  near: () => [],
  doubt: (answers, { things }) => {
    const folded = fold(one(answers, 'name') ?? '');
    const same = things.person.filter(({ words }) => words.includes(folded));
    if (same.length === 0 || yes(answers, 'namesake')) return null;
    const list = same.map((thing) => `    ${thingText(thing)}`).join('\n');
    return `people of that name are in the record; if this is none of them, say --namesake:\n${list}`;
  },
  page: (answers) => `/nguoi/${one(answers, 'id')}`,
};
