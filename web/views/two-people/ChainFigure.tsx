import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCareerWords } from '../../components/career/use-career-words.ts';
import { Figure } from '../../components/Figure.tsx';
import { Section } from '../../components/Page.tsx';
import people from '../../components/people/people.module.css';
import { Empty } from '../../components/states.tsx';
import { useNarrow } from '../../components/use-narrow.ts';
import { wordsOf } from '../../data/names.ts';
import { basepathOf } from '../../language.ts';
import { ChainPicture } from '../../picture/chain/ChainPicture.tsx';
import { type ChainWords, chainGraph, chainOf, chainTable, type Path, type Step } from './chain.ts';
import { StepTable } from './StepTable.tsx';
import { BODY, nextBody, numberText, type Settings, STEPS } from './settings.ts';

const useChainWords = (): ChainWords => {
  const { t } = useTranslation();
  const words = useCareerWords();
  const body = (step: Step) => {
    const { organisation, mine } = step;
    const named = organisation.slug === step.myOrganisation.slug ? mine.organisationName : organisation.name;
    return wordsOf(named, words.language).text;
  };
  const time = ({ interval }: Step) => words.time(interval);
  return {
    body,
    time,
    label: (step, number) => {
      const said = t('career.chainStep', {
        from: step.mine.person.name,
        to: step.theirs.person.name,
        body: body(step),
        time: time(step),
      });
      return `${number}. ${said}, ${t(step.certainty === 'CERTAIN' ? 'career.certain' : 'career.possible')}`;
    },
  };
};

const useSummary = ({ from, to, steps, certainty, order }: Path, words: ChainWords): string => {
  const { t } = useTranslation();
  const said = steps.map((step) =>
    t('career.chainStep', {
      from: step.mine.person.name,
      to: step.theirs.person.name,
      body: words.body(step),
      time: words.time(step),
    }),
  );
  return t(order === 'FORWARD' ? 'career.chainForward' : 'career.chainSummary', {
    from: from.name,
    to: to.name,
    count: steps.length,
    sure: t(certainty === 'CERTAIN' ? 'career.chainSure' : 'career.chainMaybe'),
    way: said.join('; '),
  });
};

const Found = ({ path }: { readonly path: Path }) => {
  const { t } = useTranslation();
  const { language } = useCareerWords();
  const words = useChainWords();
  const narrow = useNarrow();
  const summary = useSummary(path, words);
  const title = t('career.chain', { from: path.from.name, to: path.to.name });
  const base = basepathOf(language).replace(/\/$/, '');
  return (
    <Figure
      title={title}
      summary={summary}
      name={`${path.from.slug}_${path.to.slug}.chuoi`}
      picture={
        <ChainPicture
          chain={chainOf(path, words)}
          narrow={narrow}
          forward={path.order === 'FORWARD'}
          label={`${title}. ${summary}`}
          personHref={(slug) => `${base}/nguoi/${slug}`}
        />
      }
      table={<StepTable caption={title} steps={path.steps} />}
      rows={() => chainTable(path.steps)}
      data={() => path}
      gexf={() => chainGraph(path)}
    />
  );
};

type NoneProps = { readonly path: Path; readonly settings: Settings };

const NotFound = ({ path, settings: { steps, body, forward } }: NoneProps) => {
  const { t } = useTranslation();
  const bigger = nextBody(body);
  return (
    <Section title={t('career.chain', { from: path.from.name, to: path.to.name })}>
      <Empty>
        {t(forward ? 'career.chainNoneForward' : 'career.chainNone', {
          from: path.from.name,
          to: path.to.name,
          count: steps,
        })}
      </Empty>
      <p className="measure">{t('career.chainNoneHelp')}</p>
      <p className={people.settings}>
        {forward && (
          <Link
            to="."
            search={(before: object) => ({ ...before, 'trinh-tu': undefined })}
            className="button"
            resetScroll={false}
          >
            {t('career.anyOrder')}
          </Link>
        )}
        {steps < STEPS.most && (
          <Link
            to="."
            search={(before: object) => ({ ...before, buoc: numberText(STEPS.most, STEPS) })}
            className="button"
            resetScroll={false}
          >
            {t('career.moreSteps', { count: STEPS.most })}
          </Link>
        )}
        {bigger !== null && (
          <Link
            to="."
            search={(before: object) => ({ ...before, nguong: numberText(bigger, BODY) })}
            className="button"
            resetScroll={false}
          >
            {t('career.biggerBodies', { count: bigger })}
          </Link>
        )}
      </p>
    </Section>
  );
};

/** The chain that joins two people, or that there is none and what may help. */
export const ChainFigure = ({ path, settings }: NoneProps) => {
  const { t } = useTranslation();
  if (path.from.slug === path.to.slug) return <Empty>{t('career.chainOne')}</Empty>;
  return (
    <>
      {path.found ? <Found path={path} /> : <NotFound path={path} settings={settings} />}
      {path.cut && <p className="muted note">{t('career.cut')}</p>}
    </>
  );
};
