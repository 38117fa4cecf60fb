import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HitLines } from '../../components/Hit.tsx';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { In } from '../../components/text.tsx';
import { conversionOf, type HitGroup, hitKey, isOldPlace, routeOf } from '../../data/hits.ts';
import css from './search.module.css';

/** Finds of one kind under its heading. */
export const HitList = ({ group: { type, hits } }: { readonly group: HitGroup }) => {
  const { t } = useTranslation();
  const old = hits.find(isOldPlace);
  return (
    <Section title={t(`kind.thing.${type}`)}>
      <ul className={page.list}>
        {hits.map((hit) => (
          <li key={hitKey(hit)}>
            <Link to={routeOf(hit.type)} params={{ slug: hit.slug }}>
              <In text={hit.title} />
            </Link>
            <HitLines hit={hit} linked />
            {hit === old && (
              <Link className={css.convert} to="/chuyen-doi" search={conversionOf(hit) as object}>
                {t('search.convert', { name: conversionOf(hit).ma })}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
