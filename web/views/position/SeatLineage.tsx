import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Body, In } from '../../components/text.tsx';
import type { Position } from './PositionPage.tsx';

type Props = { readonly position: Position };

/** The same seat in the bodies before and after. */
export const SeatLineage = ({ position: { lineage, slug } }: Props) => {
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
