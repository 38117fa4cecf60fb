import { useTranslation } from 'react-i18next';
import type { Certainty, HolderPartsFragment } from '../operations.generated.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { PersonName, PositionName, TenureTime } from './tenure.tsx';
import { Possible } from './text.tsx';

type Edge = { readonly node: HolderPartsFragment; readonly certainty?: Certainty | null };

type Props = { readonly caption: string; readonly edges: readonly Edge[]; readonly withPosition?: boolean };

/** Tenures as a table: position, person, time. */
export const HolderTable = ({ caption, edges, withPosition = true }: Props) => {
  const { t } = useTranslation();
  const person: Column<Edge> = {
    label: t('page.person'),
    cell: ({ node, certainty }) => (
      <>
        <PersonName person={node.person} />
        <Possible certainty={certainty ?? null} />
      </>
    ),
  };
  const position: Column<Edge> = {
    label: t('page.position'),
    cell: ({ node }) => <PositionName tenure={node} />,
  };
  const time: Column<Edge> = { label: t('page.time'), cell: ({ node }) => <TenureTime tenure={node} /> };
  const columns = withPosition ? [person, position, time] : [person, time];
  return <DataTable caption={caption} columns={columns} rows={edges} keyOf={({ node }) => node.id} />;
};
