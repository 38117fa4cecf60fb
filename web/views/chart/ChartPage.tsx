import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Cited } from '../../components/Cited.tsx';
import { PageHead } from '../../components/Page.tsx';
import { Skeleton } from '../../components/states.tsx';

const OrgChartView = lazy(async () => ({ default: (await import('../org-chart/OrgChart.tsx')).OrgChartView }));

/** The org chart of the whole state on a day. */
export const ChartPage = () => {
  const { t } = useTranslation();
  return (
    <Cited>
      <PageHead title={t('home.chartTitle')} />
      <Suspense fallback={<Skeleton />}>
        <OrgChartView root={null} />
      </Suspense>
    </Cited>
  );
};
