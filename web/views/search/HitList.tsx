import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HitLines } from '../../components/Hit.tsx';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { In } from '../../components/text.tsx';
import { type HitGroup, hitKey, routeOf } from '../../data/hits.ts';

/** Finds of one kind under its heading. */
export const HitList = ({ group: { type, hits } }: { readonly group: HitGroup }) => {
  const { t } = useTranslation();
  return (
    <Section title={t(`kind.thing.${type}`)}>
      <ul className={page.list}>
        {hits.map((hit) => (
          <li key={hitKey(hit)}>
            <Link to={routeOf(hit.type)} params={{ slug: hit.slug }}>
              <In text={hit.title} />
            </Link>
            <HitLines hit={hit} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
