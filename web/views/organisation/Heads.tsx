import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Empty } from '../../components/states.tsx';
import { PersonName, PositionName, TenureTime } from '../../components/tenure.tsx';
import { Possible } from '../../components/text.tsx';
import type { OverviewOrganisation } from './Overview.tsx';

/** Who heads the body on the day. */
export const Heads = ({ heads }: Pick<OverviewOrganisation, 'heads'>) => {
  const { t } = useTranslation();
  return (
    <Section title={t('page.heads')}>
      {heads.length === 0 && <Empty>{t('page.noHead')}</Empty>}
      <ul className={page.list}>
        {heads.map((tenure) => (
          <li key={tenure.id}>
            <strong>
              <PersonName person={tenure.person} />
            </strong>
            , <PositionName tenure={tenure} />
            <Possible certainty={tenure.interval.on} />
            <br />
            <TenureTime tenure={tenure} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
