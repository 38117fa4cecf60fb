import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { ConfidenceMark } from '../../components/Cite.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { OnDayTables } from '../../components/OnDayTables.tsx';
import { Section, Tag } from '../../components/Page.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { Body, In } from '../../components/text.tsx';
import { OrganisationDutiesDocument, type OrganisationDutiesQuery } from '../../operations.generated.ts';

type Organisation = NonNullable<OrganisationDutiesQuery['organisation']>;
type Responsibility = Organisation['responsibilities'][number];
type Involvement = Organisation['involvements'][number];

const useResponsibilityColumns = (): readonly Column<Responsibility>[] => {
  const { t } = useTranslation();
  return [
    {
      label: t('page.responsibilities'),
      cell: (row) => (
        <Link to="/chuc-nang/$slug" params={{ slug: row.function.slug }}>
          <In text={row.function.name} />
        </Link>
      ),
    },
    {
      label: t('page.unit'),
      cell: ({ unit, unitConfidence }) =>
        unit && (
          <>
            <Body body={unit} />
            <ConfidenceMark confidence={unitConfidence} />
          </>
        ),
    },
  ];
};

const useInvolvementColumns = (): readonly Column<Involvement>[] => {
  const { t } = useTranslation();
  return [
    {
      label: t('page.involvements'),
      cell: ({ project }) => (
        <Link to="/du-an/$slug" params={{ slug: project.slug }}>
          <In text={project.names[0] ?? null} />
        </Link>
      ),
    },
    { label: t('page.role'), cell: ({ role }) => <Tag>{t(`kind.role.${role}`)}</Tag> },
  ];
};

const Shown = ({ organisation }: { readonly organisation: Organisation }) => {
  const { t } = useTranslation();
  useShown(2, organisation);
  const { responsibilities, involvements } = organisation;
  const responsibilityColumns = useResponsibilityColumns();
  const involvementColumns = useInvolvementColumns();
  return (
    <>
      <Section title={t('page.responsibilities')}>
        {responsibilities.length === 0 && <Empty>{t('page.noResponsibilities')}</Empty>}
        <OnDayTables rows={responsibilities} columns={responsibilityColumns} />
      </Section>
      <Section title={t('page.involvements')}>
        {involvements.length === 0 && <Empty>{t('page.noInvolvements')}</Empty>}
        <OnDayTables rows={involvements} columns={involvementColumns} />
      </Section>
    </>
  );
};

/** The functions that a body answers for and the projects that it has a part in. */
export const Duties = ({ slug }: { readonly slug: string }) => {
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(OrganisationDutiesDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return <Load query={query}>{({ organisation }) => organisation && <Shown organisation={organisation} />}</Load>;
};
