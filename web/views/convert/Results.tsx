import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { Section } from '../../components/Page.tsx';
import { useLanguage } from '../../language.ts';
import { Downloads } from './Downloads.tsx';
import type { Job } from './job.ts';
import { Noted } from './Noted.tsx';
import { ResultTable } from './ResultTable.tsx';
import { Sentence } from './Sentence.tsx';
import { Shares } from './Shares.tsx';
import { type Answers, type Choices, changesIn, countsOf, linesShown, type Verdict } from './verdict.ts';

/** A list with what was found, and the way to settle a doubtful row; a null slug takes a choice back. */
export type ResultsProps = {
  readonly job: Job;
  readonly answers: Answers;
  readonly choices: Choices;
  readonly only: Verdict | null;
  readonly choose: (question: number, slug: string | null) => void;
};

/** What a list came to: in one sentence, as shares, and row by row. */
export const Results = ({ job, answers, choices, only, choose }: ResultsProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const counts = useMemo(() => countsOf(job.list, answers, choices), [job, answers, choices]);
  const lines = useMemo(() => linesShown(job.list, answers, choices, only), [job, answers, choices, only]);
  const changes = useMemo(() => changesIn(answers, choices), [answers, choices]);
  return (
    <Section title={t('convert.result')}>
      {job.list.lines.length === 1 && <Sentence answer={answers[0]} choice={choices.get(0)} />}
      <Noted changes={changes} />
      <Shares
        counts={counts}
        only={only}
        sentence={(shares) =>
          t('convert.summary', {
            rows: number.format(job.list.lines.length),
            from: formatDay(job.from, language),
            to: formatDay(job.to, language),
            counts: shares,
          })
        }
      />
      <Downloads job={job} answers={answers} choices={choices} />
      <ResultTable lines={lines} job={job} answers={answers} choices={choices} choose={choose} />
    </Section>
  );
};
