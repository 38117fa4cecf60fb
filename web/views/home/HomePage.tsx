import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cited } from '../../components/Cited.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead, Section } from '../../components/Page.tsx';
import { ReorganisationTable } from '../../components/ReorganisationTable.tsx';
import { Load } from '../../components/states.tsx';
import { JsonLd } from '../../head/JsonLd.tsx';
import { recordData } from '../../head/linked-data.ts';
import { HomeDocument, type HomeQuery } from '../../operations.generated.ts';
import { usePageMemory } from '../../page-memory.ts';
import { Counts } from './Counts.tsx';
import { Examples } from './Examples.tsx';
import css from './home.module.css';
import { Tools } from './Tools.tsx';

const Latest = ({ home }: { readonly home: HomeQuery }) => {
  const { t } = useTranslation();
  const rows = home.reorganisations.edges.map(({ node }) => node);
  useShown(1, home.reorganisations);
  return (
    <Section title={t('home.latest')}>
      <ReorganisationTable caption={t('home.latest')} rows={rows} />
      <p className={css.all}>
        <Link to="/sap-xep">{t('home.allLatest')}</Link>
      </p>
    </Section>
  );
};

/** The first page: questions to begin with, the latest reorganisations, what the record holds. */
export const HomePage = () => {
  const { t } = useTranslation();
  const { origin } = usePageMemory();
  const words = { name: `${t('frame.brand')}: ${t('frame.tagline')}`, description: t('home.lead') };
  const query = useQuery(ask(HomeDocument, {}));
  return (
    <Cited>
      <PageHead title={t('home.title')} description={t('home.lead')}>
        <p className={css.lead}>{t('home.lead')}</p>
      </PageHead>
      <Examples />
      <Tools />
      <Load query={query}>
        {(home) => (
          <>
            <Latest home={home} />
            {home.release && <Counts release={home.release} />}
            {home.release && <JsonLd of={recordData(origin, { ...words, version: home.release.number })} />}
          </>
        )}
      </Load>
    </Cited>
  );
};
