import { useTranslation } from 'react-i18next';
import type { SharedPartsFragment } from '../../operations.generated.ts';
import career from '../career/career.module.css';
import { PostLine } from '../career/ServedTable.tsx';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote } from '../Page.tsx';
import { Body, When } from '../text.tsx';

type Shared = SharedPartsFragment;

/** The ids of the tenures in which two people were in one body. */
export const sharedTenures = (shared: readonly Shared[]): ReadonlySet<string> =>
  new Set(shared.flatMap(({ tenures }) => tenures.map(({ id }) => id)));

type Props = { readonly caption: string; readonly shared: readonly Shared[] };

/** Bodies in which two people were at one time: when, which, in which posts. */
export const SharedTable = ({ caption, shared }: Props) => {
  const { t } = useTranslation();
  const columns: readonly Column<Shared>[] = [
    {
      label: t('career.together'),
      cell: ({ interval, certainty }) => (
        <>
          {certainty === 'POSSIBLE' && '? '}
          <When interval={interval} />
          <RowNote>{t(certainty === 'CERTAIN' ? 'career.certain' : 'career.possible')}</RowNote>
        </>
      ),
    },
    { label: t('career.sharedBody'), cell: ({ organisation }) => <Body body={organisation} /> },
    {
      label: t('career.sharedWho'),
      cell: ({ tenures }) => (
        <span className={career.pair}>
          {tenures.map((tenure) => (
            <PostLine key={tenure.id} tenure={tenure} named />
          ))}
        </span>
      ),
    },
  ];
  const keyOf = ({ tenures }: Shared) => tenures.map(({ id }) => id).join(' ');
  return <DataTable caption={caption} columns={columns} rows={shared} keyOf={keyOf} />;
};
