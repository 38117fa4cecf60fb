import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { useDayOf } from '../../answer-day.ts';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { HolderTable } from '../../components/HolderTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { HeadSeat } from '../../components/seat/HeadSeat.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import {
  OrganisationPeopleDocument,
  type OrganisationPeopleQuery,
  OrganisationTenuresDocument,
} from '../../operations.generated.ts';
import css from './organisation.module.css';

type Organisation = NonNullable<OrganisationPeopleQuery['organisation']>;

const OnDay = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation();
  const { edges } = organisation.tenures;
  useShown(2, edges);
  if (edges.length === 0) return <Empty>{t('page.noHolders')}</Empty>;
  return <HolderTable caption={t('page.holdersOn')} edges={edges} />;
};

const Positions = ({ positions }: Pick<Organisation, 'positions'>) => {
  const { t } = useTranslation();
  if (positions.length === 0) return null;
  return (
    <Section title={t('page.positions')}>
      <ul className={css.inline}>
        {positions.map(({ slug, title }) => (
          <li key={slug}>
            <Link to="/chuc-vu/$slug" params={{ slug }}>
              <In text={title} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Ever = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  const query = usePages(OrganisationTenuresDocument, { id: slug }, (reply) => reply.organisation?.tenures);
  const edges = query.data?.pages.flatMap(({ organisation }) => organisation?.tenures.edges ?? []);
  useShown(4, edges);
  return (
    <Section title={t('page.holdersEver')}>
      <Load query={query}>{() => <HolderTable caption={t('page.holdersEver')} edges={edges ?? []} />}</Load>
      <More query={query} shown={edges?.length ?? 0} total={query.data?.pages[0]?.organisation?.tenures.totalCount} />
    </Section>
  );
};

/** The positions of a body: who holds them on the day, who held them over time. */
export const People = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(OrganisationPeopleDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  const day = useDayOf(query);
  return (
    <>
      <Section title={`${t('page.holdersOn')}, ${formatDay(day, language)}`}>
        <Load query={query}>{({ organisation }) => organisation && <OnDay organisation={organisation} />}</Load>
      </Section>
      <HeadSeat slug={slug} order={3} />
      <Ever slug={slug} />
      {query.data?.organisation && <Positions positions={query.data.organisation.positions} />}
    </>
  );
};
