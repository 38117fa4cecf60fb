import { useTranslation } from 'react-i18next';
import { Cite } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Tag } from '../../components/Page.tsx';
import { Body, BodyName, In, Possible } from '../../components/text.tsx';
import type { BodyClass } from './BodyClassPage.tsx';

type Instance = BodyClass['on']['known'][number];

const Fate = ({ instance: { successors, organisation } }: { readonly instance: Instance }) => {
  const { t } = useTranslation();
  if (organisation.existence.toKind === 'OPEN') return null;
  if (successors.length === 0) return <span className="muted">{t('record.becameUnknown')}</span>;
  return successors.map(({ organisation: next, reorganisation, extent }) => (
    <span key={`${next.slug} ${reorganisation.slug}`}>
      <Body body={next} /> {extent === 'PART' && <Tag>{t('page.part')}</Tag>} <Cite of={reorganisation} />
      <br />
    </span>
  ));
};

/** The bodies of a class on a day: territory, body, what it became. */
export const InstanceTable = ({ instances }: { readonly instances: readonly Instance[] }) => {
  const { t } = useTranslation();
  const columns: readonly Column<Instance>[] = [
    { label: t('record.territory'), cell: ({ territory }) => <In text={territory.name} /> },
    {
      label: t('page.body'),
      cell: ({ organisation, certainty }) => (
        <>
          <BodyName slug={organisation.slug} name={organisation.name} />
          <Possible certainty={certainty} />
        </>
      ),
    },
    { label: t('record.became'), cell: (instance) => <Fate instance={instance} /> },
  ];
  const keyOf = ({ organisation, territory }: Instance) => `${organisation.slug} ${territory.slug}`;
  return <DataTable caption={t('record.known')} columns={columns} rows={instances} keyOf={keyOf} />;
};
