import { useDeferredValue } from 'react';
import { useAsOf } from '../../as-of.ts';
import { Fault, Missing, Skeleton } from '../../components/states.tsx';
import { ChartBody } from './ChartBody.tsx';
import { NoChart } from './NoChart.tsx';
import { type LoadedChart, useChart } from './use-chart.ts';
import { useViewState } from './use-view-state.ts';

type Props = { readonly root: string | null };

const isEmpty = ({ model }: LoadedChart, root: string | null): boolean =>
  root === null ? model.tops.length === 0 : (model.parts.get(root)?.length ?? 0) === 0;

const Chart = ({ root }: Props) => {
  const asOf = useAsOf();
  const view = useViewState(root);
  const query = useChart(root, asOf, view.open);
  // The bar answers at once; tree and picture follow in small pieces.
  const chart = useDeferredValue(query.chart);
  if (query.missing) return <Missing />;
  if (query.error) return <Fault error={query.error} retry={query.retry} />;
  if (chart === null) return <Skeleton lines={12} />;
  if (isEmpty(chart, root)) return <NoChart chart={chart} />;
  return <ChartBody chart={chart} busy={query.pending} root={root} view={view} />;
};

/** The org chart below a body, or of the whole state, on the day of the page: picture and tree over one state in the address. */
export const OrgChartView = ({ root }: Props) => <Chart key={root ?? ''} root={root} />;
