import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { CountOf } from '../../components/CountOf.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import css from './compare.module.css';
import { Entries } from './Entries.tsx';
import { type CompareParams, compareSearch, toggled } from './params.ts';
import { type Branch, evidenceOf, type Reform, sizeOf } from './reform-tree.ts';
import type { CompareVariables } from './use-compare.ts';
import { countWords } from './words.ts';

/** What all sections of a list share. */
export type ListProps = {
  readonly params: CompareParams;
  readonly variables: CompareVariables;
  /** The keys of the sections that are open. */
  readonly open: readonly string[];
  /** The place of a section among those that cite, by its key. */
  readonly orderOf: (key: string) => number;
};

type BranchProps = ListProps & { readonly branch: Branch; readonly level: 3 | 4 };

const BeforeAfter = ({ counts }: Pick<Reform, 'counts'>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (counts.length === 0) return null;
  const list = new Intl.ListFormat(language);
  return (
    <p className={css.numbers}>
      {counts.map(({ kinds, before, after }, index) => (
        <span key={kinds.join(' ')}>
          {index > 0 && ' · '}
          {list.format(kinds.map((kind) => t(`kind.organisation.${kind}`)))}: <CountOf count={before} /> →{' '}
          <CountOf count={after} />
        </span>
      ))}
    </p>
  );
};

const Counted = ({ branch: { all } }: { readonly branch: Branch }) => {
  const { t } = useTranslation();
  const { certain, possible } = countWords(t, useLanguage(), all);
  return (
    <p className={css.counts}>
      {certain}
      {possible !== '' && (
        <span className={css.possible}>
          {certain !== '' && '; '}? {t('compare.possibly', { list: possible })}
        </span>
      )}
    </p>
  );
};

const Toggle = ({ branch: { key, reform }, open, params }: BranchProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = reform ? wordsOf(reform.name, language).text : t('compare.noReform');
  const isOpen = open.includes(key);
  return (
    <Link
      to="/so-sanh"
      search={(before: object) => ({ ...before, ...compareSearch({ ...params, open: toggled(open, key) }) })}
      resetScroll={false}
      replace
      className={css.toggle}
      aria-expanded={isOpen}
      aria-label={t(isOpen ? 'compare.close' : 'compare.open', { name })}
    >
      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
    </Link>
  );
};

const Heading = ({ branch: { reform }, level }: Pick<BranchProps, 'branch' | 'level'>) => {
  const { t } = useTranslation();
  const Title = level === 3 ? 'h3' : 'h4';
  if (!reform) return <Title>{t('compare.noReform')}</Title>;
  return (
    <Title>
      <Link to="/cai-cach/$slug" params={{ slug: reform.slug }}>
        <In text={reform.name} />
      </Link>{' '}
      <Cite of={evidenceOf(reform)} />
    </Title>
  );
};

const Section = (props: BranchProps) => {
  const { branch, level, open, variables, orderOf } = props;
  const { t } = useTranslation();
  const hasOwn = sizeOf(branch.own) > 0;
  return (
    <section className={css.section} data-level={level}>
      <div className={css.sectionHead}>
        {hasOwn && <Toggle {...props} />}
        <Heading branch={branch} level={level} />
        <Counted branch={branch} />
        {branch.reform && <BeforeAfter counts={branch.reform.counts} />}
        {branch.reform === null && <p className="muted note">{t('compare.noReformLead')}</p>}
      </div>
      {hasOwn && open.includes(branch.key) && (
        <Entries
          order={orderOf(branch.key)}
          variables={variables}
          part={{ reform: branch.key }}
          total={sizeOf(branch.own)}
        />
      )}
      {branch.parts.map((part) => (
        <Section key={part.key} {...props} branch={part} level={4} />
      ))}
    </section>
  );
};

/** The changes by reform and, within a reform, by its parts: counted first, listed where a section is open. */
export const Sections = ({ sections, ...list }: ListProps & { readonly sections: readonly Branch[] }) =>
  sections.map((branch) => <Section key={branch.key} {...list} branch={branch} level={3} />);
