import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay, parseDay } from '#temporal';
import { ask } from '../../api.ts';
import { Load } from '../../components/states.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { useLanguage } from '../../language.ts';
import { CompareChartsDocument } from '../../operations.generated.ts';
import css from './compare.module.css';
import { DiffCharts } from './DiffCharts.tsx';
import { type DiffNode, diffOf, type Setting } from './diff-rows.ts';
import { joinCharts, partnersOf } from './join-charts.ts';
import type { CompareParams, Shown } from './params.ts';
import type { CompareVariables } from './use-compare.ts';
import { useGo } from './use-go.ts';

/** The state is drawn down to its ministries and provinces, a body down to its parts. */
const DEPTH = 1;

/** So many bodies that the root came from are drawn beside it. */
const MOST_PARTNERS = 8;

const SIDES = ['both', 'before', 'after'] as const satisfies readonly Shown[];

const SidePicker = ({ params }: { readonly params: CompareParams }) => {
  const { t } = useTranslation();
  const go = useGo('replace');
  return (
    <fieldset className={css.sides}>
      <legend className="visually-hidden">{t('compare.showSide')}</legend>
      {SIDES.map((side) => (
        <label key={side} className={css.box}>
          <input
            type="radio"
            name="xem"
            checked={params.shown === side}
            onChange={() => go({ ...params, shown: side })}
          />
          {t(`compare.side.${side}`)}
        </label>
      ))}
    </fieldset>
  );
};

type Props = { readonly params: CompareParams; readonly variables: CompareVariables; readonly where: string };

const useChartWords = (nodes: readonly DiffNode[], { from, to }: CompareVariables, where: string): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  return t('compare.chartsSummary', {
    where,
    before: nodes.filter(({ before }) => before !== null).length,
    after: nodes.filter(({ after }) => after !== null).length,
    changed: nodes.filter(({ born, ended, moved, renamed }) => born || ended || moved || renamed).length,
    from: formatDay(parseDay(from), language),
    to: formatDay(parseDay(to), language),
  });
};

type DrawnProps = Props & {
  readonly nodes: readonly DiffNode[];
  readonly setting: Setting;
  readonly truncated: boolean;
};

const Drawn = ({ nodes, setting, truncated, params, variables, where }: DrawnProps) => {
  const { t } = useTranslation();
  const words = useChartWords(nodes, variables, where);
  const inOne = useNarrow() && params.shown === 'both';
  const diff = diffOf(nodes, inOne ? 'aligned' : setting);
  return (
    <>
      <p className="note muted measure">
        {words} {t('compare.key')} {truncated && t('compare.truncated')}{' '}
        {diff.rest > 0 && t('compare.tooWide', { count: diff.rest })}
      </p>
      <SidePicker params={params} />
      <DiffCharts
        diff={diff}
        days={{ before: variables.from, after: variables.to }}
        shown={params.shown}
        label={words}
      />
    </>
  );
};

/** The charts of the bodies that the root came from, or went into, once they have come. */
const usePartners = (nodes: readonly DiffNode[], { from, to, root }: CompareVariables) =>
  useQueries({
    queries: partnersOf(nodes, root)
      .slice(0, MOST_PARTNERS)
      .map((slug) => ask(CompareChartsDocument, { from, to, root: slug, depth: DEPTH })),
    combine: (results) => results.flatMap(({ data }) => (data?.chartDiff ? [data.chartDiff.nodes] : [])),
  });

const NO_NODES: readonly DiffNode[] = [];

/** The charts of both days over one layout, asked for when they are shown. */
export const Charts = (props: Props) => {
  const { from, to, root } = props.variables;
  const query = useQuery(ask(CompareChartsDocument, { from, to, root, depth: DEPTH }));
  const own = query.data?.chartDiff?.nodes ?? NO_NODES;
  const partners = usePartners(own, props.variables);
  return (
    <Load query={query}>
      {({ chartDiff }) =>
        chartDiff && (
          <Drawn
            {...props}
            nodes={joinCharts([...partners, own])}
            setting={partners.length > 0 ? 'closed' : 'aligned'}
            truncated={chartDiff.truncated}
          />
        )
      }
    </Load>
  );
};
