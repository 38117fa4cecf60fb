import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Page.tsx';
import css from './home.module.css';

const NO_PART = { muc: undefined };

/** Six questions that the record answers, and where the answers stand. */
const EXAMPLES = [
  {
    question: 'home.questionMerger',
    to: '/co-quan/$slug/{-$muc}',
    params: { slug: 'bo-khoa-hoc-va-cong-nghe', muc: 'nguon-goc' },
    search: {},
  },
  {
    question: 'home.questionCommune',
    to: '/co-quan/$slug/{-$muc}',
    params: { slug: 'phuong-phuc-xa-quan-ba-dinh-ha-noi', ...NO_PART },
    search: {},
  },
  { question: 'home.questionCareer', to: '/nguoi/$slug', params: { slug: 'tran-quang-hung-1987' }, search: {} },
  {
    question: 'home.questionFunction',
    to: '/chuc-nang/$slug',
    params: { slug: 'an-toan-thong-tin-mang' },
    search: { ngay: '2023-01-01' },
  },
  { question: 'home.questionProject', to: '/du-an/$slug', params: { slug: 'de-an-06' }, search: {} },
  {
    question: 'home.questionChart',
    to: '/so-sanh',
    params: {},
    search: { goc: 'chinh-phu', tu: '2025-02-28', den: '2025-03-01' },
  },
] as const;

/** The questions as links to their answers. */
export const Examples = () => {
  const { t } = useTranslation();
  return (
    <Section title={t('home.examples')}>
      <ul className={css.examples}>
        {EXAMPLES.map(({ question, to, params, search }) => (
          <li key={question}>
            <Link to={to} params={params} search={search}>
              {t(question)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};
