import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { RowNote } from '../../components/Page.tsx';
import { untilWords } from '../../data/ends.ts';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import type { RowProps } from './ResultCells.tsx';
import type { Answer, Candidate } from './verdict.ts';
import { placesOf } from './words.ts';

type Props = RowProps & { readonly answer: Answer };

/** The official name, whatever the language of the page: marks tell Minh Quán from Minh Quân, which English leaves out. */
const CandidateName = ({ of: { address, certainty, organisation } }: { readonly of: Candidate }) => {
  const { t } = useTranslation();
  const until = untilWords(organisation.existence, useLanguage());
  return (
    <>
      <span lang="vi">{address.vi}</span>
      {certainty === null && until !== null && <>&nbsp;({t('search.until', { date: until })})</>}
    </>
  );
};

/** Why a row is doubtful, in words. */
const Why = ({ answer: { match, candidates }, job }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = candidates.length;
  if (match === 'NONE') return t('convert.otherTime', { date: formatDay(job.from, language) });
  const places = placesOf(candidates, language);
  if (places.length === 0) return t('convert.ambiguous', { count });
  return t('convert.ambiguousIn', { count, places: new Intl.ListFormat(language).format(places) });
};

const Nothing = () => {
  const { t } = useTranslation();
  return (
    <>
      <strong className={css.doubt}>{t('convert.nothing')}</strong>
      <RowNote>{t('convert.nothingHelp')}</RowNote>
    </>
  );
};

/** The units that a doubtful row may mean, each a button that settles it for all rows alike. */
export const CandidateList = (props: Props) => {
  const { t } = useTranslation();
  const { line, answer, job, choose } = props;
  const { question } = line;
  if (answer.candidates.length === 0 || question === null) return <Nothing />;
  const alike = job.list.asked[question] ?? 1;
  return (
    <fieldset className={css.candidates}>
      <legend className="visually-hidden">{t('convert.candidates', { given: line.cells.join(' ') })}</legend>
      <p className={css.doubt}>
        <Why {...props} />
      </p>
      <ul>
        {answer.candidates.map((candidate) => (
          <li key={candidate.organisation.slug}>
            <button
              type="button"
              className={css.candidate}
              onClick={() => choose(question, candidate.organisation.slug)}
            >
              <CandidateName of={candidate} />
            </button>
          </li>
        ))}
      </ul>
      {answer.moreCandidates && <RowNote>{t('convert.moreCandidates')}</RowNote>}
      {alike > 1 && <RowNote>{t('convert.sameRows', { count: alike })}</RowNote>}
    </fieldset>
  );
};
