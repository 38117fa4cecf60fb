// A made-up record, grown by rule: the browser is measured, not the database, and each run draws the same.

/** How many heads of the state, parts of each, and changes from one day to the next. */
export const EXTENT = { tops: 20, parts: 50, changes: 200 } as const;

/** The days that the bench goes to and fro between. */
export const DAYS = { before: '2025-02-28', after: '2025-03-01' } as const;

type Variables = Readonly<Record<string, string | null | undefined>>;

const OPEN = { from: '1945-09-02', fromKind: 'KNOWN', to: null, toKind: 'OPEN' };

const BRANCHES = ['PARTY', 'LEGISLATURE', 'GOVERNMENT', 'LOCAL', 'JUDICIARY', 'SERVICE'];

const nameOf = (top: number, part: number, after: boolean): string => {
  const renamed = after && part < EXTENT.changes / EXTENT.tops / 2;
  return `Cục Quản lý lĩnh vực số ${part} của cơ quan ${top}${renamed ? ' và công nghệ' : ''}`;
};

/** Of each ten changes under a body, five are new names, and five parts give way to five others. */
const slugOf = (top: number, part: number, after: boolean): string => {
  const replaced = part >= EXTENT.parts - EXTENT.changes / EXTENT.tops / 4 && after;
  return `cuc-${top}-${part}${replaced ? '-moi' : ''}`;
};

const body = (slug: string, parentSlug: string | null, name: string, top: number) => ({
  slug,
  parentSlug,
  depth: parentSlug === null ? 0 : 1,
  name: { vi: name, en: null },
  kind: parentSlug === null ? 'MINISTRY' : 'DEPARTMENT',
  branch: BRANCHES[top % BRANCHES.length],
  certainty: 'CERTAIN',
  confidence: 'VERIFIED',
  existence: OPEN,
  heads: [
    {
      personSlug: `nguoi-${slug}`,
      name: `Nguyễn Văn ${slug}`,
      title: { vi: 'Cục trưởng', en: null },
      acting: false,
      certainty: 'CERTAIN',
    },
  ],
  childCount: parentSlug === null ? EXTENT.parts : 0,
});

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const topOf = (top: number) => body(`co-quan-${top}`, null, `Cơ quan đứng đầu số ${top}`, top);

const partsOf = (top: number, after: boolean) =>
  numbers(EXTENT.parts).map((part) => body(slugOf(top, part, after), `co-quan-${top}`, nameOf(top, part, after), top));

const topIn = (root: string): number => Number(root.replace('co-quan-', ''));

const chart = ({ root, asOf }: Variables) => {
  const after = asOf === DAYS.after;
  const tops = root ? [topIn(root)] : numbers(EXTENT.tops);
  const nodes = [...tops.map(topOf), ...tops.flatMap((top) => partsOf(top, after))];
  return { root: null, truncated: false, nodes };
};

const diffNodes = (top: number) => {
  const [old, now] = [partsOf(top, false), partsOf(top, true)];
  const slugs = [...new Set([...old, ...now].map(({ slug }) => slug))];
  return slugs.map((slug) => {
    const [before, after] = [old.find((one) => one.slug === slug), now.find((one) => one.slug === slug)];
    const renamed = before !== undefined && after !== undefined && before.name.vi !== after.name.vi;
    return { slug, born: !before, ended: !after, moved: false, renamed, changes: [] };
  });
};

const step = ({ root }: Variables) => ({
  truncated: false,
  nodes: (root ? [topIn(root)] : numbers(EXTENT.tops)).flatMap(diffNodes),
});

const ANSWERS: readonly (readonly [query: string, answer: (variables: Variables) => unknown])[] = [
  ['query OrgChart', (variables) => ({ chart: chart(variables) })],
  ['query ChartStep', (variables) => ({ chartDiff: step(variables) })],
  [
    'query ChartEver',
    () => ({ organisation: { children: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } } }),
  ],
  [
    'query ChangeDays',
    () => ({
      changeDays: [
        { day: DAYS.before, count: 1 },
        { day: DAYS.after, count: EXTENT.changes },
      ],
    }),
  ],
];

/** What the API would say of the made-up record; a fault for questions that the chart does not ask. */
export const answerTo = (query: string, variables: Variables): unknown => {
  const known = ANSWERS.find(([name]) => query.includes(name));
  return known ? { data: known[1](variables) } : { errors: [{ message: 'not in this bench' }] };
};

/** The chart with all of it open. */
export const ADDRESS = `/so-do?ngay=${DAYS.before}&mo=${numbers(EXTENT.tops)
  .map((top) => `co-quan-${top}`)
  .join('_')}`;
