import { type CypherFile, parseCypherFile, type Typed } from './cypher-file.ts';

const TYPES = {
  '../model/rows.ts': [
    'BodyClassRow',
    'ClaimRow',
    'CoverageRow',
    'DistinctionRow',
    'FindingRow',
    'FunctionRow',
    'IdentifierRow',
    'InstanceRow',
    'InvolvementRow',
    'Label',
    'NameRow',
    'NamedType',
    'OrganisationRow',
    'PartOfRow',
    'ParticipantRole',
    'PersonRow',
    'PositionRow',
    'ProjectRow',
    'RedirectRow',
    'ReformRow',
    'ReorganisationRow',
    'ResponsibilityRow',
    'StateChangeType',
    'StatisticRow',
    'TenureRow',
    'VacancyRow',
  ],
  '../model/career/record.ts': ['CareerRecord'],
  '../model/succession/record.ts': ['SuccessionRecord'],
  './keys.ts': [
    'ChangeEntry',
    'ChartTreeNode',
    'ClassFateFound',
    'ClassFateKey',
    'ClassKey',
    'ClassOn',
    'DayKey',
    'DutyFound',
    'DutyKey',
    'Find',
    'FindContext',
    'ExceptedTerritory',
    'FactPlace',
    'FactsKey',
    'HeadChange',
    'HeadPart',
    'KindTotal',
    'OnDay',
    'PageKey',
    'PageOf',
    'PlaceTime',
    'ReleaseChangesKey',
    'ServedKey',
    'ServedPair',
    'SourceTotal',
    'ReformUnknowns',
    'ToldFact',
    'UnknownsKey',
  ],
  './writes.ts': ['ChangeWrite', 'LinkWrite', 'NodeWrite', 'ReleaseWrite'],
  '../model/convert/rows.ts': ['Wanted', 'FoundName', 'PartOfLink', 'PlaceName'],
  '../model/lineage/rows.ts': ['LineageBody', 'LineageChange'],
  '../model/telling/kinds.ts': ['KeyRange'],
  '../model/statistics/bodies.ts': ['LifeCount'],
  '../model/statistics/terms.ts': ['Term'],
  '../model/statistics/turnover.ts': ['HeadAt'],
} as const;

const shape = (fields: readonly Typed[]): string =>
  fields.length === 0 ? 'Empty' : `{ ${fields.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ')} }`;

const entry = (name: string, file: CypherFile): string =>
  `  /** ${file.question} */\n  readonly '${name}': { readonly params: ${shape(file.params)}; readonly row: ${shape(file.rows)} };`;

const imports = (used: string): string =>
  Object.entries(TYPES)
    .map(([from, names]) => [from, names.filter((name) => new RegExp(`\\b${name}\\b`).test(used))] as const)
    .map(([from, names]) => `import type { ${names.join(', ')} } from '${from}';`)
    .join('\n');

/** The typed list of the query files, as TypeScript: the compiler refuses a query that is not there or is asked wrongly. */
export const generateQueries = (texts: ReadonlyMap<string, string>): string => {
  const names = [...texts.keys()].filter((name) => !name.startsWith('schema/')).sort();
  const entries = names.map((name) => entry(name, parseCypherFile(texts.get(name) ?? ''))).join('\n');
  return `// Made from the headers of cypher/**/*.cypher by \`npm run codegen\`; do not edit.
${imports(entries)}

type Empty = Readonly<Record<string, never>>;

/** Parameters and rows of every query file. */
export type Queries = {
${entries}
};

/** The queries that only read. */
export type ReadQuery = Exclude<keyof Queries, \`write/\${string}\`>;

/** The queries of the loader. */
export type WriteQuery = Extract<keyof Queries, \`write/\${string}\`>;
`;
};
