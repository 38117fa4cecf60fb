import type { GexfGraph, Table } from '../../export/shown.ts';
import type { ServedPartsFragment, TwoPeopleQuery } from '../../operations.generated.ts';
import type { Chain } from '../../picture/chain/layout.ts';

/** The API's answer about two people. */
export type Path = TwoPeopleQuery['servedTogetherPath'];

/** A step of the answer. */
export type Step = ServedPartsFragment;

/** The words of a chain. */
export type ChainWords = {
  readonly body: (step: Step) => string;
  readonly time: (step: Step) => string;
  readonly label: (step: Step, number: number) => string;
};

/** The id of the row that tells a step in full. */
export const stepId = (number: number): string => `buoc-${number}`;

/** The chain of an answer, from the first person to the last. */
export const chainOf = ({ from, steps }: Pick<Path, 'from' | 'steps'>, words: ChainWords): Chain => ({
  people: [from, ...steps.map(({ theirs }) => theirs.person)],
  steps: steps.map((step, at) => ({
    body: words.body(step),
    time: words.time(step),
    certain: step.certainty === 'CERTAIN',
    label: words.label(step, at + 1),
    href: `#${stepId(at + 1)}`,
  })),
});

/** The steps as rows. */
export const chainTable = (steps: readonly Step[]): Table => ({
  columns: ['step', 'from', 'to', 'organisation', 'certainty', 'begin', 'begin_kind', 'end', 'end_kind'],
  rows: steps.map(({ mine, theirs, organisation, certainty, interval }, at) => [
    at + 1,
    mine.person.name,
    theirs.person.name,
    organisation.name.vi,
    certainty,
    interval.from,
    interval.fromKind,
    interval.to,
    interval.toKind,
  ]),
});

/** The chain as a graph: people, and an edge for each step. */
export const chainGraph = ({ from, steps }: Pick<Path, 'from' | 'steps'>): GexfGraph => ({
  nodes: [from, ...steps.map(({ theirs }) => theirs.person)].map(({ slug, name }) => ({ id: slug, label: name })),
  edges: steps.map(({ mine, theirs, organisation, certainty, interval }, at) => ({
    id: String(at + 1),
    source: mine.person.slug,
    target: theirs.person.slug,
    label: organisation.name.vi ?? organisation.slug,
    attributes: { certainty, from: interval.from, to: interval.to },
  })),
});
