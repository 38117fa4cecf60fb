import { freeId, publisherAt, sourceId } from '../propose.ts';
import { type Answers, one } from '../question.ts';
import { type Kind, noteOf } from './kind.ts';

const wordsOf = (answers: Answers) => ({
  title: one(answers, 'title') ?? '',
  number: one(answers, 'number'),
  url: one(answers, 'url'),
  published: one(answers, 'published'),
});

/** A document or page that states facts. */
export const newSource: Kind = {
  name: 'source',
  what: 'a document or page that states facts',
  list: 'sources',
  questions: [
    { name: 'url', ask: 'Its address (nothing: known only by its number)', kind: 'url' },
    { name: 'title', ask: 'Its title, as printed', kind: 'text', required: true },
    { name: 'number', ask: 'Official number, of a legal document (176/2025/QH15)', kind: 'text' },
    {
      name: 'kind',
      ask: 'What is it?',
      kind: 'choice',
      choices: ['legal-document', 'official-site', 'news', 'reference', 'dataset'],
      required: true,
      propose: (answers) => (one(answers, 'number') === undefined ? undefined : 'legal-document'),
    },
    {
      name: 'publisher',
      ask: 'Who published it?',
      kind: 'text',
      required: true,
      propose: (answers, book) => publisherAt(book, one(answers, 'url')),
    },
    { name: 'published', ask: 'When? Of a legal document the day of signing (nothing: unknown)', kind: 'date' },
    {
      name: 'id',
      ask: 'Its id',
      kind: 'text',
      required: true,
      propose: (answers, book) => freeId(book, sourceId(wordsOf(answers))),
    },
    { name: 'note', ask: 'A remark of your own, in Vietnamese', kind: 'text', more: true },
    { name: 'note-en', ask: 'The remark in English', kind: 'text', more: true },
  ],
  row: (answers) => ({
    id: one(answers, 'id'),
    kind: one(answers, 'kind'),
    number: one(answers, 'number'),
    title: one(answers, 'title'),
    publisher: one(answers, 'publisher'),
    published: one(answers, 'published') ?? null,
    url: one(answers, 'url') ?? null,
    note: noteOf(answers),
  }),
  near: (answers) => [one(answers, 'publisher') ?? ''],
  doubt: (answers, { record }) => {
    const url = one(answers, 'url');
    const number = one(answers, 'number');
    const same = record.sources.find(
      (source) =>
        (number !== undefined && source.number === number) ||
        (number === undefined && url !== undefined && source.url === url && source.number === undefined),
    );
    return same ? `${same.id} is this source already: cite it by that id` : null;
  },
  page: (answers) => `/nguon/${one(answers, 'id')}`,
};
