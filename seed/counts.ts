import type { GraphRow } from './derive/row.ts';
import type { SeedRecord } from './record.ts';

/** One line of the table of counts: what is counted, how many, and what of. */
export type CountLine = { readonly what: string; readonly count: number; readonly of: string };

/** The state of the record that is counted: its newest release, where there is one. */
export type CountedState = { readonly number: string; readonly date: string } | null;

const LEVELS: readonly (readonly [kind: string, word: string])[] = [
  ['commune', 'communes, wards, townships and special zones'],
  ['district', 'districts'],
  ['province', 'provinces and cities'],
];

const number = (value: number): string => value.toLocaleString('en-GB');

const ofKinds = ({ organisations }: SeedRecord): string => {
  const parts = LEVELS.map(
    ([kind, word]) => `${number(organisations.filter((body) => body.kind === kind).length)} ${word}`,
  );
  return `over all time: ${parts.join(', ')}, and the rest authorities and agencies`;
};

/** Facts of which sources say different things. */
const contradicted = ({ organisations, events, people, tenures, stats }: SeedRecord): number =>
  [...organisations, ...events, ...people, ...tenures, ...stats].filter((fact) => fact.other_claims?.length).length;

const notInForce = ({ events }: SeedRecord): number =>
  events.filter(({ status }) => status !== undefined && status !== 'in-force').length;

/** The counts of a record, and of the graph that is made of it, for people to read. */
export const countLines = (record: SeedRecord, rows: readonly GraphRow[]): readonly CountLine[] => {
  const made = (label: string): number => rows.filter((row) => row.label === label).length;
  const acts = record.sources.filter(({ kind }) => kind === 'legal-document').length;
  return [
    { what: 'bodies', count: record.organisations.length, of: ofKinds(record) },
    {
      what: 'reorganisations',
      count: record.events.length,
      of: `${number(notInForce(record))} of them plans not in force`,
    },
    { what: 'reforms', count: record.reforms.length, of: 'reorganisations that belong together' },
    { what: 'people', count: record.people.length, of: 'officials, in their public role' },
    { what: 'tenures', count: record.tenures.length, of: 'a person in a position for an interval' },
    { what: 'positions', count: made('Position'), of: 'seats, ranks and memberships' },
    { what: 'vacancies', count: made('Vacancy'), of: 'seats that nobody held, by a source' },
    {
      what: 'functions',
      count: record.functions.length,
      of: `fields of state management, ${number(record.functions.flatMap(({ holders }) => holders).length)} intervals of who answered for them`,
    },
    { what: 'projects', count: record.projects.length, of: 'schemes, platforms, databases, infrastructure, plans' },
    { what: 'classes of bodies', count: record.classes.length, of: 'one body in each unit of a territory' },
    { what: 'official counts', count: record.stats.length, of: 'by the Statistics Office and by acts' },
    { what: 'sources', count: record.sources.length, of: `${number(acts)} of them legal documents` },
    {
      what: 'claims in contradiction',
      count: made('Claim'),
      of: `kept beside what is shown, on ${number(contradicted(record))} facts`,
    },
    { what: 'ids joined into others', count: record.redirects.length, of: 'each leads on to the id that stays' },
    { what: 'pairs told apart', count: record.distinctions.length, of: 'things that look like one and are not' },
  ];
};

/** The counts as a table of Markdown with the day and the release. */
export const countTableText = (lines: readonly CountLine[], state: CountedState): string => {
  const title = state
    ? `The sheets since release ${state.number} of ${state.date}`
    : 'The sheets before their first release';
  return [
    `${title}, counted by \`npm run counts\`:`,
    '',
    '| | in the record | |',
    '| --- | ---: | --- |',
    ...lines.map(({ what, count, of }) => `| ${what} | ${number(count)} | ${of} |`),
  ].join('\n');
};

const BEGIN = '<!-- counts -->';
const END = '<!-- /counts -->';

/** A text with other words between its markers; null where it has no markers. */
export const betweenMarkers = (text: string, words: string): string | null => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) return null;
  return `${text.slice(0, begin + BEGIN.length)}\n${words}\n${text.slice(end)}`;
};
