import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { RowNote, Tag } from '../../components/Page.tsx';
import { BodyName } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { CandidateList } from './CandidateList.tsx';
import css from './convert.module.css';
import { EndLines } from './EndLines.tsx';
import type { Job } from './job.ts';
import type { Line } from './questions.ts';
import { type Answer, type Candidate, pickedOf } from './verdict.ts';
import { placedName } from './words.ts';

/** One row of the result. A null answer: nothing was asked, or it is not answered yet. */
export type RowProps = {
  readonly line: Line;
  readonly job: Job;
  readonly answer: Answer | null;
  readonly choice: string | undefined;
  readonly choose: (question: number, slug: string | null) => void;
};

const PLAIN = ['NAME', 'CODE', 'ID'];

/** The reader's own cells, and the number of the row. */
export const Given = ({ line, job }: RowProps) => {
  const { t } = useTranslation();
  const text = line.cells.filter((cell) => cell.trim() !== '').join(' · ');
  const number = line.row + 1 + (job.list.header === null ? 0 : 1);
  return (
    <>
      <span lang="vi">{text || <span className="muted">{t('convert.emptyRow')}</span>}</span>
      <RowNote>{t('convert.rowNumber', { number })}</RowNote>
    </>
  );
};

const Reasons = ({ of: { reasons } }: { readonly of: Candidate }) => {
  const { t } = useTranslation();
  const odd = reasons.filter((reason) => !PLAIN.includes(reason));
  if (odd.length === 0) return null;
  return <RowNote>{odd.map((reason) => t(`convert.reason.${reason}`)).join('; ')}</RowNote>;
};

const Choice = ({ line, answer, choice, choose }: RowProps) => {
  const { t } = useTranslation();
  const { question } = line;
  if (question === null || answer === null) return null;
  if (choice !== undefined)
    return (
      <p className={css.choice}>
        <Tag>{t('convert.chosenByYou')}</Tag>
        <button type="button" className={css.small} onClick={() => choose(question, null)}>
          {t('convert.changeChoice')}
        </button>
      </p>
    );
  const [only] = answer.match === 'POSSIBLE' ? answer.candidates : [];
  if (only === undefined) return null;
  return (
    <p className={css.choice}>
      <Tag>? {t('convert.verdict.possible')}</Tag>
      <button type="button" className={css.small} onClick={() => choose(question, only.organisation.slug)}>
        {t('convert.confirm')}
      </button>
    </p>
  );
};

/** The unit that a row was taken for, by its official name as in the reader's own list, or those between which the reader decides. */
export const Recognised = (props: RowProps) => {
  const { answer, choice } = props;
  if (answer === null) return null;
  const picked = pickedOf(answer, choice);
  if (picked === null) return <CandidateList {...props} answer={answer} />;
  return (
    <>
      <BodyName slug={picked.organisation.slug} name={{ vi: picked.address.vi, en: null }} />
      <Reasons of={picked} />
      <Choice {...props} />
    </>
  );
};

/** What a unit has become by the other day, with the acts. */
export const Became = ({ answer, choice, job }: RowProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const picked = answer && pickedOf(answer, choice);
  if (!picked) return answer?.candidates.length ? <span className="muted">{t('convert.waits')}</span> : null;
  const { successors, untraced } = picked;
  return (
    <>
      {successors.length > 0 && (
        <ul className={css.ends}>
          {successors.map((end) => (
            <li key={end.organisation.slug}>
              <EndLines end={end} day={job.to} />
            </li>
          ))}
        </ul>
      )}
      {successors.length === 0 && untraced.length === 0 && (
        <span className="muted">{t('convert.noSuccessor', { date: formatDay(job.to, language) })}</span>
      )}
      {untraced.map((end) => (
        <RowNote key={end.organisation.slug}>{t('convert.untraced', { name: placedName(end, language) })}</RowNote>
      ))}
    </>
  );
};
