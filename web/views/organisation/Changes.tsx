import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cite } from '../../components/Cite.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { ReorganisationTable } from '../../components/ReorganisationTable.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { In, When } from '../../components/text.tsx';
import {
  OrganisationChangesDocument,
  type OrganisationChangesQuery,
  OrganisationEventsDocument,
} from '../../operations.generated.ts';
import { SuccessionTable } from './SuccessionTable.tsx';

type Organisation = NonNullable<OrganisationChangesQuery['organisation']>;
type Name = Organisation['names'][number];

const Names = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation();
  const columns = [
    { label: t('page.name'), cell: (name: Name) => <In text={name} /> },
    { label: t('page.time'), cell: (name: Name) => <When interval={name.interval} /> },
  ];
  return (
    <Section title={t('page.names')}>
      <DataTable
        caption={t('page.names')}
        columns={columns}
        rows={organisation.names}
        keyOf={({ vi, interval }) => `${vi}:${interval.from}`}
      />
      <p className="note">
        <Cite of={organisation} />
      </p>
    </Section>
  );
};

const Lineage = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation();
  useShown(2, organisation);
  return (
    <>
      <Names organisation={organisation} />
      <Section title={t('page.cameFrom')}>
        {organisation.predecessors.length === 0 && <Empty>{t('page.cameFromNone')}</Empty>}
        <SuccessionTable caption={t('page.cameFrom')} successions={organisation.predecessors} />
      </Section>
      <Section title={t('page.became')}>
        {organisation.successors.length === 0 && <Empty>{t('page.becameNone')}</Empty>}
        <SuccessionTable caption={t('page.became')} successions={organisation.successors} />
      </Section>
    </>
  );
};

const Events = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  const query = usePages(OrganisationEventsDocument, { id: slug }, (reply) => reply.organisation?.reorganisations);
  const nodes = query.data?.pages.flatMap(({ organisation }) => organisation?.reorganisations.edges ?? []);
  const total = query.data?.pages[0]?.organisation?.reorganisations.totalCount;
  useShown(3, nodes);
  return (
    <Section title={t('page.events')}>
      <Load query={query}>
        {() => <ReorganisationTable caption={t('page.events')} rows={(nodes ?? []).map(({ node }) => node)} />}
      </Load>
      <More query={query} shown={nodes?.length ?? 0} total={total} />
    </Section>
  );
};

/** The names of a body over time, what it came from and became, and its reorganisations. */
export const Changes = ({ slug }: { readonly slug: string }) => {
  const query = useQuery(ask(OrganisationChangesDocument, { id: slug }));
  return (
    <>
      <Load query={query}>{({ organisation }) => organisation && <Lineage organisation={organisation} />}</Load>
      <Events slug={slug} />
    </>
  );
};
