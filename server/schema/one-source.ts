import type { KindTotal, SourceTotal } from '../graph/keys.ts';
import { FACT_KINDS, rangesOf } from '../model/telling/kinds.ts';
import { builder } from './builder.ts';
import { type ConnectionOf, decodeCursor, SourceRef } from './common.ts';
import { connectionType } from './connections.ts';
import { inside, root, type Wants } from './reading.ts';
import {
  CitedFactRef,
  FACTS_AT_ONCE,
  FactKindEnum,
  type FactsArgs,
  factsPage,
  factsPageSize,
  type ListedFact,
} from './source.ts';

type OneSourceValue = ConnectionOf<ListedFact> & {
  readonly kinds: readonly KindTotal[];
  readonly top: readonly SourceTotal[];
};

/** The sources that are shown with the number of facts that rest on them alone. */
const TOP_SOURCES = 20;

const FactKindCountRef = builder.objectRef<KindTotal>('FactKindCount').implement({
  description: 'Số dữ kiện của một loại. | How many facts of a kind.',
  fields: (t) => ({
    kind: t.field({ type: FactKindEnum, resolve: ({ kind }) => kind as never }),
    count: t.int({ resolve: ({ total }) => total }),
  }),
});

const SourceCountRef = builder.objectRef<SourceTotal>('SourceCount').implement({
  description: 'Số dữ kiện chỉ dựa vào một nguồn. | How many facts rest on a source alone.',
  fields: (t) => ({
    source: t.field({ type: SourceRef, ...inside('source'), resolve: ({ source }) => source }),
    count: t.int({ resolve: ({ total }) => total }),
  }),
});

const OneSourceRef = connectionType('FactOfOneSource', CitedFactRef, false, 'facts[]');

const ofAll = (value: ConnectionOf<ListedFact>): OneSourceValue => value as OneSourceValue;

builder.objectFields(OneSourceRef, (t) => ({
  byKind: t.field({
    type: [FactKindCountRef],
    description: 'Số dữ kiện theo loại. | How many of each kind.',
    resolve: (value) => [...ofAll(value).kinds],
  }),
  topSources: t.field({
    type: [SourceCountRef],
    description: `${TOP_SOURCES} nguồn mà nhiều dữ kiện nhất chỉ dựa vào một mình nó, mọi loại. | The ${TOP_SOURCES} sources on which most facts rest alone, of all kinds.`,
    ...inside('top[]'),
    resolve: (value) => [...ofAll(value).top],
  }),
}));

const sumOf = (kinds: readonly KindTotal[]): number => kinds.reduce((sum, { total }) => sum + total, 0);

const asked = (args: FactsArgs, wants: Wants) =>
  [
    {
      query: 'source/one-source',
      params: {
        ranges: rangesOf(args.kinds ?? null, decodeCursor(args.after)),
        limit: factsPageSize(args) + 1,
        kinds: wants('byKind') || wants('totalCount') ? (args.kinds ?? FACT_KINDS) : [],
        sources: wants('topSources') ? TOP_SOURCES : 0,
      },
    },
  ] as const;

builder.queryField('factsOfOneSource', (t) =>
  t.field({
    type: OneSourceRef,
    description: `Mọi dữ kiện của hồ sơ chỉ dựa vào một nguồn, theo loại. Mỗi trang nhiều nhất ${FACTS_AT_ONCE}. | All facts of the record that rest on one source only, kind by kind. At most ${FACTS_AT_ONCE} a page.`,
    args: {
      kinds: t.arg({ type: [FactKindEnum], description: 'Chỉ những loại này. | Only these kinds.' }),
      first: t.arg.int(),
      after: t.arg.string(),
    },
    ...root(asked, ([[found]], args: FactsArgs): OneSourceValue => {
      const { facts = [], kinds = [], top = [] } = found ?? {};
      return { ...factsPage(args, facts, () => sumOf(kinds)), kinds, top };
    }),
  }),
);
