import { memo, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureActions } from '../../components/FigureActions.tsx';
import { useMedia } from '../../components/use-media.ts';
import { sceneSvg } from '../../graph/scene-svg.ts';
import { useLanguage } from '../../language.ts';
import { ChartCanvas } from './ChartCanvas.tsx';
import { ChartTools } from './ChartTools.tsx';
import { ChartTree } from './ChartTree.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { filterCounts, filteredModel, isEmptyFilter } from './filter.ts';
import { Legend } from './Legend.tsx';
import css from './org-chart.module.css';
import { MOST_ITEMS, outlineOf } from './outline.ts';
import { SidePanel } from './SidePanel.tsx';
import { StepList } from './StepList.tsx';
import { chartData, chartGraph, chartTable } from './shown.ts';
import { useActions } from './use-actions.ts';
import { useChangeWords } from './use-change-words.ts';
import type { LoadedChart } from './use-chart.ts';
import { usePlaced } from './use-placed.ts';
import type { ViewState } from './use-view-state.ts';
import { chartWords } from './words.ts';

const COLUMNS = ['level', 'name', 'slug', 'parent', 'branch', 'kind', 'certainty', 'heads'] as const;

/** On a screen narrower than this the tree comes first and the picture on request. */
const NARROW = '(max-width: 45rem)';

type Props = {
  readonly chart: LoadedChart;
  readonly busy: boolean;
  readonly root: string | null;
  readonly view: ViewState;
};

/** The tools, the picture, the tree and the panel of a chart. */
export const ChartBody = memo(({ chart, busy, root, view }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMemo(() => chartWords(t, language), [t, language]);
  const items = useMemo(
    () => outlineOf(filteredModel(chart.model, view.filter, view.open), root, view.open),
    [chart.model, root, view.open, view.filter],
  );
  const canvas = useRef<HTMLDivElement>(null);
  const tree = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLElement>(null);
  const name = `${root ?? 'nha-nuoc'}.so-do`;
  const actions = useActions({ items, view, day: chart.day, canvas, tree });
  const narrow = useMedia(NARROW);
  const [asked, setAsked] = useState(false);
  const picture = !narrow || asked;
  const { placed, gaps, closeGaps } = usePlaced({
    chart,
    root,
    open: view.open,
    filter: view.filter,
    words,
    items,
    anchor: actions.anchor,
    wanted: picture,
  });
  const change = useChangeWords(chart, words);
  const [filtering, setFiltering] = useState(!isEmptyFilter(view.filter));
  const counts = useMemo(() => filterCounts(chart.model), [chart.model]);
  const [legend, setLegend] = useState(false);
  const summary = words.summary(items, chart.day);
  const itemOf = (key: string) => items.find((one) => one.key === key);
  const { chosen } = actions;
  return (
    <figure className={css.chart} ref={place} data-figure={name} aria-label={summary}>
      <p>
        {summary}{' '}
        <span role="status" className={css.change}>
          {change}
          {actions.limited && t('chart.limited', { count: MOST_ITEMS })}
          {chart.truncated && t('chart.truncated')}
        </span>
      </p>
      <ChartTools
        onOpenLevel={actions.openLevel}
        onCloseAll={actions.closeAll}
        onCloseGaps={gaps ? closeGaps : null}
        legend={legend}
        onLegend={setLegend}
        filter={{ shown: filtering, active: !isEmptyFilter(view.filter), show: setFiltering }}
        picture={narrow ? { shown: asked, show: setAsked } : null}
      />
      {legend && <Legend />}
      {filtering && <FilterPanel filter={view.filter} counts={counts} onChange={view.setFilter} />}
      <div className={css.both} data-narrow={narrow}>
        {picture && (
          <div className={css.picture} data-part="canvas">
            <a className={css.toTree} href="#cay-so-do">
              {t('chart.toTree')}
            </a>
            {placed && (
              <ChartCanvas
                scene={placed}
                chosen={chosen?.key ?? null}
                opened={actions.opened}
                summary={summary}
                busy={busy}
                describe={(key) => words.describe(itemOf(key), true)}
                onChoose={actions.choose('canvas')}
                onToggle={actions.toggle}
                onLeave={() => tree.current?.focus()}
                place={canvas}
              />
            )}
          </div>
        )}
        <div className={css.beside}>
          <ChartTree
            items={items}
            words={words}
            chosen={chosen?.key ?? null}
            label={summary}
            onChoose={actions.choose('tree')}
            onToggle={actions.toggle}
            place={tree}
          />
          {chosen && (
            <SidePanel
              key={chosen.key}
              item={chosen}
              day={chart.day}
              focus={actions.focus}
              onToggle={() => actions.toggle(chosen.key)}
              onClose={actions.close}
            />
          )}
        </div>
      </div>
      <FigureActions
        title={summary}
        summary={summary}
        name={name}
        day={chart.day}
        picture={null}
        table={null}
        place={place}
        rows={() =>
          chartTable(
            items,
            words,
            COLUMNS.map((column) => t(`chart.columns.${column}`)),
          )
        }
        data={() => chartData(items, chart.day)}
        {...(placed ? { svg: () => sceneSvg(placed, 'light'), gexf: () => chartGraph(placed) } : {})}
      />
      <StepList chart={chart} root={root} />
    </figure>
  );
});
