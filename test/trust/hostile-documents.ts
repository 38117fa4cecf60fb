/** A document that is sent to cost as much as it can, with its variables. */
export type Hostile = readonly [name: string, query: string, variables: Readonly<Record<string, unknown>>];

const range = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => from + n * step);

const times = (count: number, text: (n: number) => string): string => range(1, count).map(text).join(' ');

const shape = (
  name: string,
  counts: readonly number[],
  query: (n: number) => string,
  variables: (n: number) => Readonly<Record<string, unknown>> = () => ({}),
): readonly Hostile[] => counts.map((n) => [`${name}, ${n}`, query(n), variables(n)]);

const nested = (n: number): string => (n === 0 ? 'slug' : `children { edges { node { child { ${nested(n - 1)} } } } }`);

/** Pages in pages in pages: of people's tenures, those who served with them, of the bodies. */
export const pages = (first: string, declared = ''): string =>
  `query${declared} { people${first} { edges { node { tenures${first} { edges { node { organisation { tenures${first} { edges { node { id person { name } } } } } } } } } } } }`;

const doubling = (n: number): string =>
  `{ organisation(id: "x") { ...F0 } } ${times(n, (at) => `fragment F${at - 1} on Organisation { a${at}: path(asOf: "2025-01-01") { ...F${at} } ...F${at} ...F${at} }`)} fragment F${n} on Organisation { slug }`;

const ring = (n: number): string =>
  `{ organisation(id: "x") { ...R0 } } ${times(n, (at) => `fragment R${at - 1} on Organisation { slug ...R${at % n} }`)}`;

const circle = (n: number): string => (n === 0 ? 'name' : `fields { type { ${circle(n - 1)} } }`);

const statistics = (n: number): string =>
  `a${n}: statistics(from: "1976-01-01", to: "2025-01-01") { periods { __typename } }`;

const paths = (n: number): string => `a${n}: servedTogetherPath(from: "x", to: "y${n}", maxSteps: 6) { __typename }`;

const FATES =
  '{ bodyClasses { fate(from: "2025-03-01", to: "2025-03-01") { instances { edges { node { __typename } } } } } }';

/** Two hundred documents and more, each of a shape that has brought down some GraphQL service. */
export const hostile = (): readonly Hostile[] => [
  ...shape('levels', range(4, 30), (n) => `{ organisation(id: "x") { ${nested(n)} } }`),
  ...shape('aliases of the type name', range(41, 70), (n) => `{ ${times(n, (at) => `a${at}: __typename`)} }`),
  ...shape('directives', range(11, 30), (n) => `{ __typename ${times(n, () => '@include(if: true)')} }`),
  ...shape('tokens', range(4_001, 20_001, 2_000), (n) => `{ ${times(n, () => '__typename')} }`),
  ...shape('unknown fields', range(1, 2_001, 500), (n) => `{ ${times(n, (at) => `f${at}`)} }`),
  ...shape('pages in pages', range(60, 200, 10), (n) => pages(`(first: ${n})`)),
  ...shape(
    'pages by a variable',
    range(60, 200, 10),
    () => pages('(first: $n)', '($n: Int)'),
    (n) => ({ n }),
  ),
  ...shape('pages by a variable left out', range(60, 200, 10), (n) => pages('(first: $n)', `($n: Int = ${n})`)),
  ...shape('pages of the usual size', [3], () => pages('')),
  ...shape('a page too large', range(201, 1_201, 200), (n) => `{ people(first: ${n}) { totalCount } }`),
  ...shape(
    'a page too large by a variable',
    range(201, 1_201, 200),
    () => 'query($n: Int) { people(first: $n) { totalCount } }',
    (n) => ({ n }),
  ),
  ...shape('fragments that double', range(12, 30), doubling),
  ...shape('fragments in a ring', range(1, 10), ring),
  ...shape('introspection in circles', range(4, 12), (n) => `{ __schema { types { ${circle(n)} } } }`),
  ...shape('counts of the whole state', range(12, 26), (n) => `{ ${times(n, statistics)} }`),
  ...shape('chains of people', range(21, 39), (n) => `{ ${times(n, paths)} }`),
  ...shape('the fate of all bodies of all classes', [1], () => FATES),
  ...shape('characters', range(70_000, 1_070_000, 250_000), (n) => `{ person(id: "${'x'.repeat(n)}") { name } }`),
];
