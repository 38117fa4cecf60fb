import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { Cited } from '../../components/Cited.tsx';
import { Moved } from '../../components/Moved.tsx';
import { Load, Missing, Skeleton } from '../../components/states.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { OrganisationHeadDocument } from '../../operations.generated.ts';
import { OrganisationHead } from './OrganisationHead.tsx';
import { Overview } from './Overview.tsx';
import { ORGANISATION_TABS } from './tabs.ts';

const OrgChartView = lazy(async () => ({ default: (await import('../org-chart/OrgChart.tsx')).OrgChartView }));
const LineageView = lazy(async () => ({ default: (await import('../lineage/Lineage.tsx')).LineageView }));

const Changes = lazy(async () => ({ default: (await import('./Changes.tsx')).Changes }));
const Duties = lazy(async () => ({ default: (await import('./Duties.tsx')).Duties }));
const People = lazy(async () => ({ default: (await import('./People.tsx')).People }));

type PartProps = { readonly slug: string; readonly muc: string | undefined };

const Part = ({ slug, muc }: PartProps): ReactNode => {
  if (muc === 'so-do') return <OrgChartView root={slug} />;
  if (muc === 'nguon-goc') return <LineageView slug={slug} />;
  if (muc === 'nhan-su') return <People slug={slug} />;
  if (muc === 'thay-doi') return <Changes slug={slug} />;
  if (muc === 'chuc-nang') return <Duties slug={slug} />;
  return <Overview slug={slug} />;
};

/** The page of a body on a day. */
export const OrganisationPage = () => {
  const { slug = '', muc } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const head = useQuery({ ...ask(OrganisationHeadDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  const organisation = head.data?.organisation;
  if (organisation === null || !ORGANISATION_TABS.some((tab) => tab.muc === muc)) return <Missing />;
  if (organisation && organisation.slug !== slug)
    return <Moved to={{ to: '/co-quan/$slug/{-$muc}', params: { slug: organisation.slug, muc } }} />;
  return (
    <Cited key={slug}>
      <Load query={head} lines={4}>
        {(data) => data.organisation && <OrganisationHead organisation={data.organisation} />}
      </Load>
      <Tabs slug={slug} tabs={ORGANISATION_TABS} current={muc} />
      <Suspense fallback={<Skeleton />}>
        <Part slug={slug} muc={muc} />
      </Suspense>
    </Cited>
  );
};
