import { useTranslation } from 'react-i18next';
import { daysBetween, parseDay } from '#temporal';
import { useShown } from '../../components/notes-context.ts';
import { More, usePages } from '../../components/pages.tsx';
import { Load } from '../../components/states.tsx';
import { CompareEntriesDocument, type OrganisationKind } from '../../operations.generated.ts';
import css from './compare.module.css';
import { BlockLines } from './Lines.tsx';
import { blocksOf, type Entry } from './lines.ts';
import { OF_NONE } from './reform-tree.ts';
import type { CompareVariables } from './use-compare.ts';

/** Which of the changes a list has: those of a reform (`-`: of none), or those of some kinds of bodies. */
export type Part = { readonly reform?: string; readonly kinds?: readonly OrganisationKind[] };

/** The variables of one list of a comparison. */
export const entryVariables = (variables: CompareVariables, { reform, kinds }: Part) => ({
  ...variables,
  kinds: kinds ? [...kinds] : null,
  reform: reform === undefined || reform === OF_NONE ? null : reform,
  outsideReforms: reform === OF_NONE ? true : null,
});

type BlocksProps = {
  readonly order: number;
  readonly entries: readonly Entry[];
  readonly variables: CompareVariables;
};

const Blocks = ({ order, entries, variables: { from, to } }: BlocksProps) => {
  useShown(order, entries);
  const isOneDay = daysBetween(parseDay(from), parseDay(to)) === 1;
  return (
    <ul className={css.blocks}>
      {blocksOf(entries).map((block) => (
        <BlockLines key={block.key} block={block} days={{ before: from, after: to }} isOneDay={isOneDay} />
      ))}
    </ul>
  );
};

type Props = {
  readonly order: number;
  readonly variables: CompareVariables;
  readonly part: Part;
  /** How many there are, where that is known. */
  readonly total?: number;
};

/** The changes of one part of a comparison, 50 at a time, grouped by reorganisation. */
export const Entries = ({ order, variables, part, total }: Props) => {
  const { t } = useTranslation();
  const query = usePages(
    CompareEntriesDocument,
    entryVariables(variables, part),
    ({ changes }) => changes?.entries ?? undefined,
  );
  return (
    <Load query={query} lines={4}>
      {({ pages }) => {
        const entries = pages.flatMap(({ changes }) => changes?.entries.edges ?? []).map(({ node }) => node);
        if (entries.length === 0) return <p className="muted">{t('compare.noneHere')}</p>;
        return (
          <>
            <Blocks order={order} entries={entries} variables={variables} />
            <More query={query} shown={entries.length} total={total} />
          </>
        );
      }}
    </Load>
  );
};
