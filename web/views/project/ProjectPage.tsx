import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { OnDayTables } from '../../components/OnDayTables.tsx';
import { Facts, PageHead, Section, Tag } from '../../components/Page.tsx';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { Body, In, When } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { ProjectPageDocument, type ProjectPageQuery } from '../../operations.generated.ts';

type Project = NonNullable<ProjectPageQuery['project']>;
type Involvement = Project['involvements'][number];

const NO_NAME = { vi: null, en: null };

const ProjectFacts = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const otherNames = project.names.slice(1).map((one) => wordsOf(one, language).text);
  const others = [...otherNames, ...project.aliases].join(' · ');
  const facts = [
    { label: t('page.time'), value: <When interval={project.interval} /> },
    { label: t('page.aliases'), value: others },
    { label: t('page.legalBasis'), value: project.legalBasis.length > 0 && <ActLinks acts={project.legalBasis} /> },
    {
      label: t('page.website'),
      value: project.website && (
        <a href={project.website} rel="external noopener">
          {project.website.replace(/^https?:\/\//, '')} ↗
        </a>
      ),
    },
  ];
  return <Facts facts={facts} />;
};

const Head = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = project.names[0] ?? NO_NAME;
  return (
    <PageHead
      title={wordsOf(name, language).text}
      kicker={t(`kind.project.${project.kind}`)}
      heading={
        <>
          <In text={name} /> <Cite of={project} />
        </>
      }
    >
      {project.note !== null && (
        <p className="muted measure">
          <In text={project.note} />
        </p>
      )}
      <ProjectFacts project={project} />
    </PageHead>
  );
};

const Shown = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  useShown(1, project);
  const columns: readonly Column<Involvement>[] = [
    { label: t('page.body'), cell: ({ organisation }) => <Body body={organisation} /> },
    { label: t('page.role'), cell: ({ role }) => <Tag>{t(`kind.role.${role}`)}</Tag> },
  ];
  return (
    <>
      <Head project={project} />
      <Section title={t('page.bodies')}>
        {project.involvements.length === 0 && <Empty>{t('page.noneOn')}</Empty>}
        <OnDayTables rows={project.involvements} columns={columns} />
      </Section>
    </>
  );
};

/** The page of a project: who leads, runs or joins it, on the day and at other times. */
export const ProjectPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(ProjectPageDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return (
    <Cited key={slug}>
      <Load query={query}>{({ project }) => (project ? <Shown project={project} /> : <Missing />)}</Load>
    </Cited>
  );
};
