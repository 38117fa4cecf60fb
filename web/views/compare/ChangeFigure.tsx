import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { Figure } from '../../components/Figure.tsx';
import { useShown } from '../../components/notes-context.ts';
import { useLanguage } from '../../language.ts';
import { CompareEntriesDocument, type CompareEntriesQuery } from '../../operations.generated.ts';
import { Charts } from './Charts.tsx';
import css from './compare.module.css';
import { Entries, entryVariables, type Part } from './Entries.tsx';
import { tableOf } from './export.ts';
import { Filters } from './Filters.tsx';
import { type Entry, HIGHEST } from './lines.ts';
import {
  AT_FIRST,
  addedUp,
  type Branch,
  type Counts,
  evidenceOf,
  type Group,
  leavesOf,
  openAtFirst,
  sectionsOf,
  sizeOf,
} from './reform-tree.ts';
import { Sections } from './Sections.tsx';
import { type CompareVariables, type Comparison, variablesOf } from './use-compare.ts';
import { summaryWords } from './words.ts';

type Pages = { readonly pages: readonly CompareEntriesQuery[] };

/** The changes of the lists that are open, as far as they were loaded, each once. */
const loaded = (client: QueryClient, variables: CompareVariables, parts: readonly Part[]): readonly Entry[] => {
  const entries = parts
    .map((part) => [String(CompareEntriesDocument), entryVariables(variables, part), 'pages'])
    .flatMap((queryKey) => client.getQueryData<Pages>(queryKey)?.pages ?? [])
    .flatMap(({ changes }) => changes?.entries.edges ?? [])
    .map(({ node }) => node);
  return [...new Map(entries.map((entry) => [entry.slug, entry])).values()];
};

const ORDER = { highest: 1, reforms: 2, lists: 10 } as const;

type ListProps = {
  readonly comparison: Comparison;
  readonly variables: CompareVariables;
  readonly sections: readonly Branch[];
  readonly open: readonly string[];
  readonly withHighest: boolean;
};

const List = ({ comparison, variables, sections, open, withHighest }: ListProps) => {
  const { t } = useTranslation();
  const keys = sections.flatMap(leavesOf).map(({ key }) => key);
  return (
    <div key={JSON.stringify(variables)}>
      {withHighest && (
        <section className={css.group}>
          <h3>{t('compare.highest')}</h3>
          <p className="muted note">{t('compare.highestLead')}</p>
          <Entries order={ORDER.highest} variables={variables} part={{ kinds: HIGHEST }} />
        </section>
      )}
      <section className={css.group}>
        {withHighest && <h3>{t('compare.byReform')}</h3>}
        <Sections
          sections={sections}
          params={{ ...comparison.params, open }}
          variables={variables}
          open={open}
          orderOf={(key) => ORDER.lists + keys.indexOf(key)}
        />
      </section>
      <p className="muted note">{t('compare.exported')}</p>
    </div>
  );
};

type Props = {
  readonly comparison: Comparison;
  readonly counts: Counts;
  readonly groups: readonly Group[];
  readonly where: string;
};

/** What changed between two days: the list by reform first, then both charts; with its ways out. */
export const ChangeFigure = ({ comparison, counts, groups, where }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { params, days } = comparison;
  const variables = variablesOf(comparison);
  const sections = sectionsOf(groups);
  useShown(
    ORDER.reforms,
    sections.flatMap(leavesOf).map(({ reform }) => reform && evidenceOf(reform)),
  );
  const shown = addedUp(groups.map((group) => group.counts));
  const withHighest = sizeOf(shown) > AT_FIRST;
  const open = params.open ?? openAtFirst(sections);
  const parts: readonly Part[] = [
    ...(withHighest ? [{ kinds: HIGHEST }] : []),
    ...open.map((reform): Part => ({ reform })),
  ];
  const said = { from: formatDay(days.from, language), to: formatDay(days.to, language), where };
  const entries = () => loaded(client, variables, parts);
  return (
    <Figure
      listFirst
      title={t('compare.list')}
      summary={summaryWords(t, language, shown, said)}
      name={`so-sanh.${variables.from}.${variables.to}${params.root ? `.${params.root}` : ''}`}
      day={days.to}
      tools={<Filters params={params} counts={counts} />}
      table={
        <List comparison={comparison} variables={variables} sections={sections} open={open} withHighest={withHighest} />
      }
      picture={
        <section>
          <h3>{t('compare.charts')}</h3>
          <Charts params={params} variables={variables} where={where} />
        </section>
      }
      rows={() => tableOf(t, entries())}
      data={() => ({ from: variables.from, to: variables.to, root: params.root, changes: entries() })}
    />
  );
};
