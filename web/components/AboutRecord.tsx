import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DistinctionPartsFragment, FindingPartsFragment, GapPartsFragment } from '../operations.generated.ts';
import { AnyLinks } from './AnyLink.tsx';
import css from './about-record.module.css';
import { Cite } from './Cite.tsx';
import { In } from './text.tsx';

type Gap = GapPartsFragment;
type Finding = FindingPartsFragment;
type Distinction = DistinctionPartsFragment;

const Gaps = ({ gaps }: { readonly gaps: readonly Gap[] }) => {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <>
      <h3>{t('record.gaps')}</h3>
      <ul>
        {gaps.map(({ code, text }) => (
          <li key={code}>
            <In text={text} />
          </li>
        ))}
      </ul>
    </>
  );
};

type Rule = Finding['rule'];

/** The rules that found something, each once, with how often. */
const byRule = (findings: readonly Finding[]): readonly (readonly [Rule, number])[] => {
  const rules = new Map(findings.map(({ rule }) => [rule.id, rule]));
  return [...rules.values()].map((rule) => [rule, findings.filter((one) => one.rule.id === rule.id).length]);
};

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{t('record.findings')}</h3>
      <ul>
        {byRule(findings).map(([rule, count]) => (
          <li key={rule.id}>
            <Link to="/ho-so/kiem-tra/$rule" params={{ rule: rule.id }}>
              <In text={rule.title} />
            </Link>{' '}
            ({t('record.factsOf', { count })})
          </li>
        ))}
      </ul>
    </>
  );
};

/** All but the one whose page it is. */
const others = (things: Distinction['things'], slug: string): Distinction['things'] =>
  things.filter((thing) => !('slug' in thing) || thing.slug !== slug);

type NamesakesProps = { readonly slug: string; readonly distinctions: readonly Distinction[] };

const Namesakes = ({ slug, distinctions }: NamesakesProps) => {
  const { t } = useTranslation();
  if (distinctions.length === 0) return null;
  return (
    <>
      <h3>{t('record.namesakes')}</h3>
      <ul>
        {distinctions.map((row) => (
          <li key={row.id}>
            <AnyLinks of={others(row.things, slug)} />
            <br />
            <In text={row.note} /> <Cite of={row} />
          </li>
        ))}
      </ul>
    </>
  );
};

type Props = {
  readonly slug: string;
  readonly gaps: readonly Gap[];
  readonly findings: readonly Finding[];
  readonly distinctions: readonly Distinction[];
};

/** Says plainly what the record of a body or person lacks, what is to be checked in it, and with whom not to confuse it. */
export const AboutRecord = ({ slug, gaps, findings, distinctions }: Props) => {
  const { t } = useTranslation();
  if (gaps.length + findings.length + distinctions.length === 0) return null;
  return (
    <aside className={css.about} aria-label={t('record.data')}>
      <Namesakes slug={slug} distinctions={distinctions} />
      <Gaps gaps={gaps} />
      <Findings findings={findings} />
    </aside>
  );
};
