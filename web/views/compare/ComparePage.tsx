import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { ask } from '../../api.ts';
import { Cited } from '../../components/Cited.tsx';
import { PageHead } from '../../components/Page.tsx';
import { Load, Missing, Skeleton } from '../../components/states.tsx';
import { useLanguage } from '../../language.ts';
import {
  type BodyLinkFragment,
  CompareOverviewDocument,
  type CompareOverviewQuery,
} from '../../operations.generated.ts';
import { ChangeFigure } from './ChangeFigure.tsx';
import { Filters } from './Filters.tsx';
import { NotComparable, NothingChanged } from './Nothing.tsx';
import { sectionsOf } from './reform-tree.ts';
import { Tools } from './Tools.tsx';
import { type Comparison, useComparison, variablesOf } from './use-compare.ts';
import { placeWords } from './words.ts';

type Answer = NonNullable<CompareOverviewQuery['all']>;
type Shown = NonNullable<CompareOverviewQuery['shown']>;

const Head = ({ root, ...comparison }: Comparison & { readonly root: BodyLinkFragment | null }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { from, to } = comparison.days;
  const pair = t('compare.pair', { from: formatDay(from, language), to: formatDay(to, language) });
  return (
    <>
      <PageHead title={`${t('compare.title')}: ${pair}`} kicker={t('compare.kicker')} heading={pair} />
      <Tools root={root} {...comparison} />
    </>
  );
};

type FoundProps = { readonly comparison: Comparison; readonly all: Answer; readonly shown: Shown };

const Found = ({ comparison, all, shown }: FoundProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params } = comparison;
  const where = placeWords(t, language, all.root);
  const sections = sectionsOf(shown.groups);
  return (
    <>
      <Head {...comparison} root={all.root} />
      {sections.length === 0 ? (
        <>
          <Filters params={params} counts={all.counts} />
          <NothingChanged {...comparison} where={where} />
        </>
      ) : (
        <ChangeFigure comparison={comparison} counts={all.counts} groups={shown.groups} where={where} />
      )}
    </>
  );
};

const Compared = ({ comparison }: { readonly comparison: Comparison }) => {
  const query = useQuery(ask(CompareOverviewDocument, variablesOf(comparison)));
  return (
    <Load query={query} lines={10}>
      {({ all, shown }) => (all && shown ? <Found comparison={comparison} all={all} shown={shown} /> : <Missing />)}
    </Load>
  );
};

const Page = () => {
  const comparison = useComparison();
  if (comparison === null) return <Skeleton lines={10} />;
  if (comparison.days.kind === 'days') return <Compared comparison={comparison} />;
  return (
    <>
      <Head {...comparison} root={null} />
      <NotComparable {...comparison} />
    </>
  );
};

/** Two days compared: what was established, ended, merged, divided, renamed, moved and re-headed; then the two charts. */
export const ComparePage = () => (
  <Cited>
    <Page />
  </Cited>
);
