import { fieldsOf, titleOf } from './describe.ts';
import type { Change } from './difference.ts';
import type { Release } from './files.ts';
import { type RecordRows, rowId } from './rows.ts';

/** What the lists of the record hold, in words. */
const LISTS: Readonly<Record<Change['list'], string>> = {
  sources: 'sources',
  organisations: 'bodies',
  events: 'reorganisations',
  reforms: 'reforms',
  classes: 'classes of bodies',
  people: 'people',
  tenures: 'tenures',
  vacancies: 'vacancies',
  projects: 'projects',
  functions: 'functions',
  stats: 'official counts',
  redirects: 'redirects',
  distinctions: 'distinctions',
};

const KINDS = ['added', 'changed', 'withdrawn'] as const;

/** Examples of a kind of change that are told by name. */
const EXAMPLES = 5;

/** Text that Markdown is not to read as its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

const line = (change: Change, rows: RecordRows): string => {
  const { list, key } = change;
  const fields = rows.get(rowId(change))?.fields ?? {};
  const what = fieldsOf(change);
  return `  - ${escaped(titleOf(list, key, fields))} (\`${key}\`)${what.length > 0 ? `: ${what.join(', ')}` : ''}`;
};

const section = (kind: Change['kind'], { changes }: Release, rows: RecordRows): readonly string[] => {
  const ofKind = changes.filter((change) => change.kind === kind);
  const lists = [...new Set(ofKind.map(({ list }) => list))];
  const told = lists.flatMap((list) => {
    const ofList = ofKind.filter((change) => change.list === list);
    const more = ofList.length - EXAMPLES;
    const examples = ofList.slice(0, EXAMPLES).map((change) => line(change, rows));
    return [`- ${ofList.length} ${LISTS[list]}`, ...examples, ...(more > 0 ? [`  - and ${more} more`] : [])];
  });
  return told.length === 0 ? [] : [`### ${ofKind.length} ${kind}`, '', ...told, ''];
};

const chapter = (release: Release, before: Release | undefined): readonly string[] => {
  const { number, date, summary, digest, counts } = release.header;
  const holds = Object.entries(counts).flatMap(([list, count]) =>
    count > 0 ? [`${count} ${LISTS[list as Change['list']]}`] : [],
  );
  const kinds = KINDS.flatMap((kind) =>
    section(kind, release, (kind === 'withdrawn' ? before?.rows : null) ?? release.rows),
  );
  return [
    `## ${number} (${date})`,
    '',
    summary.vi,
    '',
    summary.en,
    '',
    `It holds ${holds.join(', ')}. Digest of the record: \`${digest}\`.`,
    '',
    ...(before ? kinds : ['The first release.', '']),
  ];
};

/** The changelog of the data, newest release first, as Markdown: what was added, changed and withdrawn, with examples. */
export const changelog = (releases: readonly Release[]): string => {
  const chapters = releases.map((release, n) => chapter(release, releases[n - 1])).reverse();
  const head = [
    '# Changelog of the data',
    '',
    'Made by `npm run release -- changelog`. Every change, row by row, is in `seed/releases/<number>.changes.jsonl`.',
    '',
  ];
  return `${[...head, ...chapters.flat()].join('\n').trimEnd()}\n`;
};
