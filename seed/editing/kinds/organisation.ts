import { slugOf } from '../../../server/model/fold.ts';
import { KINDS } from '../../../server/model/kinds.ts';
import { freeId } from '../propose.ts';
import { one, several } from '../question.ts';
import { ENDS, endsOf, type Kind, LAST, lastFields, listOrNone, SOURCE } from './kind.ts';

/** A body with an identity of its own. */
export const newOrganisation: Kind = {
  name: 'organisation',
  what: 'a body with an identity of its own',
  list: 'organisations',
  questions: [
    { name: 'name', ask: 'Official Vietnamese name, with all marks', kind: 'text', required: true },
    { name: 'name-en', ask: 'English name (nothing: none is known)', kind: 'text' },
    { name: 'kind', ask: 'What kind of body is it?', kind: 'choice', choices: Object.keys(KINDS), required: true },
    { name: 'parent', ask: 'What is it a part of?', kind: 'thing', target: 'organisation' },
    ...ENDS,
    SOURCE,
    {
      name: 'id',
      ask: 'Its id',
      kind: 'text',
      required: true,
      propose: (answers, book) => freeId(book, slugOf(one(answers, 'name') ?? '')),
    },
    { name: 'alias', ask: 'Abbreviations and other spellings', kind: 'text', many: true, more: true },
    { name: 'website', ask: 'Its website', kind: 'url', more: true },
    ...LAST,
  ],
  row: (answers) => {
    const ends = endsOf(answers);
    const parent = one(answers, 'parent');
    return {
      id: one(answers, 'id'),
      kind: one(answers, 'kind'),
      names: [{ vi: one(answers, 'name'), en: one(answers, 'name-en'), ...ends }],
      aliases: listOrNone(answers, 'alias'),
      parents: parent === undefined ? undefined : [{ org: parent, ...ends, sources: several(answers, 'source') }],
      existed: ends.from === undefined && ends.to === undefined ? undefined : ends,
      website: one(answers, 'website'),
      ...lastFields(answers),
      legal_basis: undefined,
    };
  },
  near: (answers) => [one(answers, 'parent') ?? ''],
  page: (answers) => `/co-quan/${one(answers, 'id')}`,
};
