import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '#temporal';
import { useLanguage } from '../../language.ts';
import css from './convert.module.css';
import { printing } from './out.ts';
import type { ResultsProps } from './Results.tsx';
import { print } from './sheets.ts';
import { useOutWords } from './use-out-words.ts';

const save = (text: string, name: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

type Props = Pick<ResultsProps, 'job' | 'answers' | 'choices'>;

/** The list with the reader's columns and ours: as a file, or as cells to paste. */
export const Downloads = ({ job, answers, choices }: Props) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useOutWords();
  const [said, setSaid] = useState('');
  const rows = (put: (row: readonly string[]) => void) =>
    printing({ list: job.list, answers, choices, to: job.to, language }, words, put);
  const download = async () => {
    try {
      save(await print(rows, 'csv'), `${t('convert.fileName')}-${dayText(job.from)}-${dayText(job.to)}.csv`);
      setSaid('');
    } catch {
      setSaid(t('convert.notDownloaded'));
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await print(rows, 'cells'));
      setSaid(t('convert.copied', { count: job.list.lines.length }));
    } catch {
      setSaid(t('convert.notCopied'));
    }
  };
  return (
    <div className={css.ways}>
      <button type="button" className="button" onClick={() => void download()}>
        {t('convert.download')}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('convert.copy')}
      </button>
      <output aria-live="polite" className="note muted">
        {said || t('convert.downloadHint')}
      </output>
    </div>
  );
};
