import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { useShown } from '../../components/notes-context.ts';
import { RowNote, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In, When } from '../../components/text.tsx';
import type { Position } from './PositionPage.tsx';

type Props = { readonly position: Position };

const Vacancies = ({ position: { vacancies } }: Props) => {
  const { t } = useTranslation();
  useShown(2, vacancies);
  if (vacancies.length === 0) return null;
  return (
    <Section title={t('record.vacancies')}>
      <ul className={page.list}>
        {vacancies.map((vacancy) => (
          <li key={vacancy.id}>
            <When interval={vacancy.interval} /> <Cite of={vacancy} />
            {vacancy.note !== null && (
              <RowNote>
                <In text={vacancy.note} />
              </RowNote>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Gaps = ({ position: { gaps } }: Props) => {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <Section title={t('record.nobody')}>
      <p className="muted note">{t('record.nobodyLead')}</p>
      <ul className={page.list}>
        {gaps.map((gap) => (
          <li key={`${gap.from} ${gap.to}`}>
            <When interval={gap} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Lineage = ({ position: { lineage, slug } }: Props) => {
  const { t } = useTranslation();
  if (lineage.length < 2) return null;
  return (
    <Section title={t('record.lineage')}>
      <ol className={page.list}>
        {lineage.map((seat) => (
          <li key={seat.slug} aria-current={seat.slug === slug ? 'true' : undefined}>
            <Link to="/chuc-vu/$slug" params={{ slug: seat.slug }}>
              <In text={seat.title} />
            </Link>
            , <Body body={seat.organisation} />
          </li>
        ))}
      </ol>
    </Section>
  );
};

/** When a seat was vacant, when the record has nobody, and the same seat in the bodies before and after. */
export const SeatSections = ({ position }: Props) => (
  <>
    <Vacancies position={position} />
    <Gaps position={position} />
    <Lineage position={position} />
  </>
);
