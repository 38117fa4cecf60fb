import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { CountOf } from '../../components/CountOf.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { RowNote } from '../../components/Page.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { ReformLineFragment } from '../../operations.generated.ts';
import { useKindWords } from './ReformCounts.tsx';

type Reform = ReformLineFragment;

const Numbers = ({ counts }: Pick<Reform, 'counts'>) => {
  const words = useKindWords();
  return counts.map(({ kinds, before, after }) => (
    <RowNote key={kinds.join(' ')}>
      {words(kinds)}: <CountOf count={before} /> → <CountOf count={after} />
    </RowNote>
  ));
};

/** Reforms as a table: day, name, numbers before and after. */
export const ReformTable = ({
  caption,
  reforms,
}: {
  readonly caption: string;
  readonly reforms: readonly Reform[];
}) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly Column<Reform>[] = [
    { label: t('page.date'), cell: ({ date }) => <span className="date">{formatEdtf(date, language)}</span> },
    {
      label: t('record.reform'),
      cell: (reform) => (
        <>
          <Link to="/cai-cach/$slug" params={{ slug: reform.slug }}>
            <In text={reform.name} />
          </Link>{' '}
          <Cite of={{ confidence: reform.confidence, sources: reform.sources, legalBasis: reform.acts }} />
          <Numbers counts={reform.counts} />
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={reforms} keyOf={({ slug }) => slug} />;
};
