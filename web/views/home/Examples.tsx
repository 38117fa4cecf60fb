import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import css from './home.module.css';

/** Six questions that the record answers, as links to their answers. */
export const Examples = () => {
  const { t } = useTranslation();
  const body = '/co-quan/$slug/{-$muc}';
  return (
    <Section title={t('home.examples')}>
      <ul className={css.examples}>
        <li>
          <Link
            to={body}
            params={{ slug: 'bo-khoa-hoc-va-cong-nghe', muc: 'thay-doi' }}
            search={{ ngay: '2025-03-01' }}
          >
            {t('home.questionMerger')}
          </Link>
        </li>
        <li>
          <Link to="/tim" search={{ q: 'Phường Phúc Xá' }}>
            {t('home.questionCommune')}
          </Link>
        </li>
        <li>
          <Link to="/nguoi/$slug" params={{ slug: 'tran-quang-hung-1987' }}>
            {t('home.questionCareer')}
          </Link>
        </li>
        <li>
          <Link to="/chuc-nang/$slug" params={{ slug: 'an-toan-thong-tin-mang' }} search={{ ngay: '2023-01-01' }}>
            {t('home.questionFunction')}
          </Link>
        </li>
        <li>
          <Link to="/du-an/$slug" params={{ slug: 'de-an-06' }}>
            {t('home.questionProject')}
          </Link>
        </li>
        <li>
          <Link to={body} params={{ slug: 'chinh-phu', muc: 'so-do' }} search={{ ngay: '2025-02-28' }}>
            {t('home.questionChart')}
          </Link>
        </li>
      </ul>
    </Section>
  );
};
