import { addDays, dayText, type Language, parseDay } from '#temporal';
import { wordsOf } from '../../data/names.ts';
import type { GexfGraph, Spell, Table } from '../../export/shown.ts';
import type { EventLine, SideLine } from './event-lines.ts';
import type { LineageData } from './river.ts';

/** Words of the columns and cells of the table that goes out. */
export type OutWords = {
  /** Date, change, type, status, side, body, its key, extent, act. */
  readonly columns: readonly string[];
  readonly type: (line: EventLine) => string;
  readonly status: (line: EventLine) => string;
  readonly before: string;
  readonly after: string;
  readonly extent: (extent: 'whole' | 'part') => string;
};

/** One row for each body on each side of each reorganisation. */
export const tableOf = (lines: readonly EventLine[], words: OutWords, language: Language): Table => ({
  columns: words.columns,
  rows: lines.flatMap((line) => {
    const { event, date } = line;
    const act = event.legalBasis.map(({ number, title }) => number ?? title).join('; ');
    const head = [date, wordsOf(event.title, language).text, words.type(line), words.status(line)];
    const rows = (side: SideLine, label: string) => [
      ...side.bodies.map(({ body, name, extent }) => [
        ...head,
        label,
        wordsOf(name, language).text,
        body.slug,
        words.extent(extent),
        act,
      ]),
      ...side.planned.map((planned) => [...head, label, wordsOf(planned, language).text, null, null, act]),
    ];
    return [...rows(line.ins, words.before), ...rows(line.outs, words.after)];
  }),
});

const spellOf = ({
  from,
  to,
  toKind,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly toKind: string;
}): readonly Spell[] => {
  const day = (text: string | null) => (text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
  const [start, ended] = [day(from), toKind === 'KNOWN' ? day(to) : null];
  // An interval ends before its last bound; a spell says the last day itself.
  const end = ended === null ? null : dayText(addDays(parseDay(ended), -1));
  return start === null && end === null ? [] : [{ start, end }];
};

/** Bodies and reorganisations as nodes, what went in and came out as edges. */
export const graphOf = ({ bodies, reorganisations, links }: LineageData, language: Language): GexfGraph => ({
  nodes: [
    ...bodies.map(({ organisation, side }) => ({
      id: organisation.slug,
      label: wordsOf(organisation.name, language).text,
      attributes: { kind: 'organisation', type: organisation.kind, branch: organisation.branch, side },
      spells: spellOf(organisation.existence),
    })),
    ...reorganisations.map((event) => ({
      id: event.slug,
      label: wordsOf(event.title, language).text,
      attributes: { kind: 'reorganisation', type: event.type, date: event.date },
    })),
  ],
  edges: links.map(({ organisationSlug, reorganisationSlug, side, extent, role }) => ({
    id: `${side}:${organisationSlug}:${reorganisationSlug}`,
    source: side === 'INPUT' ? organisationSlug : reorganisationSlug,
    target: side === 'INPUT' ? reorganisationSlug : organisationSlug,
    attributes: { side, extent, role },
  })),
});
