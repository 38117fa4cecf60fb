import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { DutyFigure } from '../../components/duty/DutyFigure.tsx';
import { DutyOnDay } from '../../components/duty/OnDay.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead } from '../../components/Page.tsx';
import { Load, Missing } from '../../components/states.tsx';
import { In, When } from '../../components/text.tsx';
import { wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { ProjectPageDocument, type ProjectPageQuery } from '../../operations.generated.ts';

type Project = NonNullable<ProjectPageQuery['project']>;

const NO_NAME = { vi: null, en: null };

const OtherNames = ({ project: { names, aliases } }: { readonly project: Project }) => (
  <>
    {names.slice(1).map((name) => (
      <span key={name.vi ?? name.en}>
        <In text={name} />
        {' · '}
      </span>
    ))}
    <span lang="vi">{aliases.join(' · ')}</span>
  </>
);

const ProjectFacts = ({ project }: { readonly project: Project }) => {
  const { t } = useTranslation();
  const facts = [
    { label: t('page.time'), value: <When interval={project.interval} /> },
    {
      label: t('page.aliases'),
      value: project.names.length + project.aliases.length > 1 && <OtherNames project={project} />,
    },
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

type ShownProps = { readonly project: Project; readonly responsible: ProjectPageQuery['responsible'] };

const Shown = ({ project, responsible }: ShownProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  useShown(1, [project, responsible]);
  const name = wordsOf(project.names[0] ?? NO_NAME, language).text;
  return (
    <>
      <Head project={project} />
      {responsible && (
        <>
          <DutyOnDay bodies={responsible.bodies} />
          <DutyFigure history={responsible.history} title={t('duty.projectTitle', { name })} name={project.slug} />
        </>
      )}
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
      <Load query={query}>
        {({ project, responsible }) => (project ? <Shown project={project} responsible={responsible} /> : <Missing />)}
      </Load>
    </Cited>
  );
};
