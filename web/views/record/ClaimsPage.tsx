import { useTranslation } from 'react-i18next';
import { AnyLink } from '../../components/AnyLink.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { useClaimValue } from '../../components/ClaimLines.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { RowNote } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { ClaimTableDocument, type ClaimTableQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Claim = ClaimTableQuery['claims']['edges'][number]['node'];

const Table = ({ claims }: { readonly claims: readonly Claim[] }) => {
  const { t } = useTranslation();
  const words = useClaimValue();
  useShown(1, claims);
  const columns: readonly Column<Claim>[] = [
    { label: t('page.fact'), cell: ({ about }) => about && <AnyLink of={about} /> },
    { label: t('record.field'), cell: ({ field }) => t(`kind.claim.${field}`) },
    {
      label: t('record.shown'),
      cell: ({ field, shown, rule }) => (
        <>
          {words(field, shown)}
          <RowNote>{t(`record.rule${rule}`)}</RowNote>
        </>
      ),
    },
    {
      label: t('record.other'),
      cell: (claim) => (
        <>
          {words(claim.field, claim.value)} <Cite of={claim} />
          {claim.note !== null && (
            <RowNote>
              <In text={claim.note} />
            </RowNote>
          )}
        </>
      ),
    },
  ];
  return <DataTable caption={t('record.claims')} columns={columns} rows={claims} keyOf={({ id }) => id} />;
};

/** All facts of which sources say different things: what is shown, what else is said, and why. */
export const ClaimsPage = () => {
  const { t } = useTranslation();
  const query = usePages(ClaimTableDocument, {}, ({ claims }) => claims);
  return (
    <Cited>
      <RecordHead part="/ho-so/mau-thuan" title={t('record.claims')} lead={t('record.claimsLead')} />
      <Load query={query}>
        {({ pages }) => {
          const claims = pages.flatMap((one) => one.claims.edges).map(({ node }) => node);
          return (
            <>
              <Table claims={claims} />
              <More query={query} shown={claims.length} total={pages[0]?.claims.totalCount} />
            </>
          );
        }}
      </Load>
    </Cited>
  );
};
