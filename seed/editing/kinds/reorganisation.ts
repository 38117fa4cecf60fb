import { EVENT_TYPES, STATUSES } from '../../schema/event.ts';
import { eventId, freeId } from '../propose.ts';
import { type Answers, one, type Question, several } from '../question.ts';
import { type Kind, LAST, LEGAL_BASIS, lastFields, listOrNone, SOURCE } from './kind.ts';

const bodies = (name: string, ask: string, more = false): Question => ({
  name,
  ask,
  kind: 'thing',
  target: 'organisation',
  many: true,
  ...(more && { more }),
});

const day = (name: string, ask: string, more = true): Question => ({ name, ask, kind: 'date', ...(more && { more }) });

const foremost = (answers: Answers): string | undefined => [...several(answers, 'to'), ...several(answers, 'from')][0];

const extentOf = (answers: Answers): Readonly<Record<string, 'part'>> | undefined => {
  const parts = several(answers, 'part');
  return parts.length ? Object.fromEntries(parts.map((id) => [id, 'part'])) : undefined;
};

/** Bodies go in, bodies come out; a plan where its status says so. */
export const newReorganisation: Kind = {
  name: 'reorganisation',
  what: 'bodies go in, bodies come out; also a plan that did not come true',
  list: 'events',
  questions: [
    { name: 'type', ask: 'What is it, in the terms of law?', kind: 'choice', choices: EVENT_TYPES, required: true },
    bodies('from', 'Which bodies went in? (of a transfer: the old parents)'),
    bodies('to', 'Which bodies came out? (of a transfer: the new parents)'),
    bodies('subject', 'Which units moved? (of a transfer)', true),
    bodies('part', 'Which of those that went in did so only in part?', true),
    day('date', 'When did it take effect? (nothing: unknown)', false),
    day('decided', 'When was it decided (signed)? (nothing: unknown)', false),
    { ...LEGAL_BASIS, more: false },
    SOURCE,
    {
      name: 'id',
      ask: 'Its id',
      kind: 'text',
      required: true,
      propose: (answers, book) =>
        freeId(
          book,
          eventId(one(answers, 'type') ?? '', foremost(answers), one(answers, 'date') ?? one(answers, 'decided')),
        ),
    },
    { name: 'status', ask: 'How far did it come?', kind: 'choice', choices: STATUSES, more: true },
    day('announced', 'When was it first announced or proposed?'),
    day('reported', 'Day of the report that tells it'),
    day('cancelled', 'From which day did the plan no longer stand?'),
    {
      name: 'instead',
      ask: 'What was done instead of the plan?',
      kind: 'thing',
      target: 'event',
      many: true,
      more: true,
    },
    ...LAST,
  ],
  row: (answers) => ({
    id: one(answers, 'id'),
    type: one(answers, 'type'),
    status: one(answers, 'status'),
    date: one(answers, 'date') ?? null,
    announced: one(answers, 'announced'),
    decided: one(answers, 'decided'),
    reported: one(answers, 'reported'),
    cancelled: one(answers, 'cancelled'),
    instead: listOrNone(answers, 'instead'),
    from: listOrNone(answers, 'from'),
    to: listOrNone(answers, 'to'),
    extent: extentOf(answers),
    subject: listOrNone(answers, 'subject'),
    ...lastFields(answers),
  }),
  near: (answers) => [...several(answers, 'to'), ...several(answers, 'from'), ...several(answers, 'subject')],
  page: (answers) => `/sap-xep/${one(answers, 'id')}`,
};
