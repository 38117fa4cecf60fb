import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import { routeOf } from '../../data/hits.ts';
import css from './home.module.css';

/** Six questions that the record answers, and where the answers stand. */
const EXAMPLES = [
  {
    question: 'home.questionMerger',
    type: 'ORGANISATION',
    params: { slug: 'bo-khoa-hoc-va-cong-nghe', muc: 'thay-doi' },
    search: { ngay: '2025-03-01' },
  },
  {
    question: 'home.questionCommune',
    type: 'ORGANISATION',
    params: { slug: 'phuong-phuc-xa-quan-ba-dinh-ha-noi', muc: 'thay-doi' },
    search: {},
  },
  { question: 'home.questionCareer', type: 'PERSON', params: { slug: 'tran-quang-hung-1987' }, search: {} },
  {
    question: 'home.questionFunction',
    type: 'FUNCTION',
    params: { slug: 'an-toan-thong-tin-mang' },
    search: { ngay: '2023-01-01' },
  },
  { question: 'home.questionProject', type: 'PROJECT', params: { slug: 'de-an-06' }, search: {} },
  {
    question: 'home.questionChart',
    type: 'ORGANISATION',
    params: { slug: 'chinh-phu', muc: 'so-do' },
    search: { ngay: '2025-02-28' },
  },
] as const;

/** The questions as links to their answers. */
export const Examples = () => {
  const { t } = useTranslation();
  return (
    <Section title={t('home.examples')}>
      <ul className={css.examples}>
        {EXAMPLES.map(({ question, type, params, search }) => (
          <li key={question}>
            <Link to={routeOf(type)} params={params} search={search}>
              {t(question)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
