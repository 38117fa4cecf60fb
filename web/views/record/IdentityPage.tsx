import { useTranslation } from 'react-i18next';
import { AnyLink, AnyLinks } from '../../components/AnyLink.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { IdentityTableDocument, type IdentityTableQuery } from '../../operations.generated.ts';
import { RecordHead } from './RecordHead.tsx';

type Distinction = IdentityTableQuery['distinctions'][number];
type Join = IdentityTableQuery['joins']['edges'][number]['node'];

const Distinctions = ({ distinctions }: { readonly distinctions: readonly Distinction[] }) => {
  const { t } = useTranslation();
  useShown(1, distinctions);
  const columns: readonly Column<Distinction>[] = [
    { label: t('record.distinctions'), cell: ({ things }) => <AnyLinks of={things} /> },
    {
      label: t('record.reason'),
      cell: (row) => (
        <>
          <In text={row.note} /> <Cite of={row} />
        </>
      ),
    },
  ];
  return <DataTable caption={t('record.distinctions')} columns={columns} rows={distinctions} keyOf={({ id }) => id} />;
};

const Joins = ({ joins }: { readonly joins: readonly Join[] }) => {
  const { t } = useTranslation();
  useShown(2, joins);
  const columns: readonly Column<Join>[] = [
    { label: t('record.joined'), cell: ({ id }) => <code>{id}</code> },
    { label: t('record.into'), cell: ({ into }) => <AnyLink of={into} /> },
    {
      label: t('record.reason'),
      cell: (row) => (
        <>
          <In text={row.reason} /> <Cite of={row} />
        </>
      ),
    },
  ];
  return <DataTable caption={t('record.joins')} columns={columns} rows={joins} keyOf={({ id }) => id} />;
};

/** Which ids were joined into one, and which things of one name are not one, each with its reason. */
export const IdentityPage = () => {
  const { t } = useTranslation();
  const query = usePages(IdentityTableDocument, {}, ({ joins }) => joins);
  return (
    <Cited>
      <RecordHead part="/ho-so/trung-khac" title={t('record.identity')} lead={t('record.identityLead')} />
      <Load query={query}>
        {({ pages }) => {
          const joins = pages.flatMap((one) => one.joins.edges).map(({ node }) => node);
          const distinctions = pages[0]?.distinctions ?? [];
          return (
            <>
              <Section title={`${t('record.distinctions')} (${distinctions.length})`}>
                <Distinctions distinctions={distinctions} />
              </Section>
              <Section title={`${t('record.joins')} (${pages[0]?.joins.totalCount ?? 0})`}>
                <Joins joins={joins} />
                <More query={query} shown={joins.length} total={pages[0]?.joins.totalCount} />
              </Section>
            </>
          );
        }}
      </Load>
    </Cited>
  );
};
