import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnyLinks } from '../../components/AnyLink.tsx';
import { RowNote, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { RulePageDocument, type RulePageQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Rule = NonNullable<RulePageQuery['integrityRule']>;
type Finding = Rule['findings']['edges'][number]['node'];

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation();
  if (findings.length === 0) return <Empty>{t('record.noCases')}</Empty>;
  return (
    <ul className={page.list}>
      {findings.map(({ id, text, about }) => (
        <li key={id}>
          <In text={text} />
          <RowNote>
            {t('record.concerns')}: <AnyLinks of={about} />
          </RowNote>
        </li>
      ))}
    </ul>
  );
};

const Head = ({ rule: { title, severity, why } }: { readonly rule: Rule }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <RecordHead part="/ho-so/kiem-tra" title={wordsOf(title, language).text}>
      <p className="muted">{t(`kind.severity.${severity}`)}</p>
      <p className="measure">
        <In text={why} />
      </p>
    </RecordHead>
  );
};

/** A rule by which the record checks itself, and all its cases. */
export const RulePage = () => {
  const { t } = useTranslation();
  const { rule: id = '' } = useParams({ strict: false });
  const query = usePages(RulePageDocument, { id }, ({ integrityRule }) => integrityRule?.findings);
  return (
    <Load query={query}>
      {({ pages }) => {
        const rule = pages[0]?.integrityRule;
        if (!rule) return <Missing />;
        const findings = pages.flatMap((one) => one.integrityRule?.findings.edges ?? []).map(({ node }) => node);
        return (
          <>
            <Head rule={rule} />
            <Section title={t('record.casesOf', { count: rule.count })}>
              <Findings findings={findings} />
              <More query={query} shown={findings.length} total={rule.count} />
            </Section>
          </>
        );
      }}
    </Load>
  );
};
