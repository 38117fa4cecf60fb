import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Certainty, certainty, formatDay, formatEdtf } from '#temporal';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { AboutRecord } from '../../components/AboutRecord.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { ClaimLines } from '../../components/ClaimLines.tsx';
import { CareerFigure, useCareerSentence } from '../../components/career/CareerFigure.tsx';
import { GapList } from '../../components/career/GapList.tsx';
import { MoveTable } from '../../components/career/MoveTable.tsx';
import { ReadingSwitch } from '../../components/career/ReadingSwitch.tsx';
import { useReading } from '../../components/career/reading.ts';
import { StintTable } from '../../components/career/StintTable.tsx';
import { Moved } from '../../components/Moved.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { PositionName } from '../../components/tenure.tsx';
import { BodyName, In, Possible } from '../../components/text.tsx';
import { type Career, type StintTenure, tenureSpan } from '../../data/career.ts';
import { wordsOf } from '../../data/names.ts';
import { JsonLd } from '../../head/JsonLd.tsx';
import { personData } from '../../head/linked-data.ts';
import { useLanguage } from '../../language.ts';
import { PersonCareerDocument, PersonPageDocument, type PersonPageQuery } from '../../operations.generated.ts';
import { usePageMemory } from '../../page-memory.ts';
import { ServedWith } from './ServedWith.tsx';

type Person = NonNullable<PersonPageQuery['person']>;

const Employer = ({ tenure: { organisation, organisationName } }: { readonly tenure: StintTenure }) => (
  <BodyName slug={organisation.slug} name={organisationName} />
);

const PersonHead = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const gender = (['male', 'female'] as const).find((one) => one === person.gender);
  const facts = [
    { label: t('page.born'), value: person.born && formatEdtf(person.born, language) },
    { label: t('page.gender'), value: gender ? t(`kind.gender.${gender}`) : person.gender },
    { label: t('page.birthplace'), value: person.birthplace && <span lang="vi">{person.birthplace}</span> },
  ];
  return (
    <PageHead
      title={person.name}
      kicker={t('kind.thing.PERSON')}
      heading={
        <>
          <span lang="vi">{person.name}</span> <Cite of={person} />
        </>
      }
    >
      <Facts facts={facts} />
      <ClaimLines claims={person.claims} />
      {person.note !== null && (
        <p className="muted measure">
          <In text={person.note} />
        </p>
      )}
    </PageHead>
  );
};

/** The person for machines, with the posts certainly held on the day. */
const Linked = ({ career }: { readonly career: Career }) => {
  const { day } = useAsOf();
  const language = useLanguage();
  const { origin } = usePageMemory();
  const titles = career.stints
    .flatMap((stint) => stint.tenures)
    .filter((tenure) => certainty(tenureSpan(tenure), day) === 'certain')
    .map(({ printedTitle, organisationName }) =>
      [printedTitle, organisationName].map((text) => wordsOf(text, language).text).join(', '),
    );
  return <JsonLd of={personData(origin, { ...career.person, titles })} />;
};

const PostsOnDay = ({ career }: { readonly career: Career }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const tenures = career.stints.flatMap((stint) => stint.tenures);
  const on = (answer: Certainty) => tenures.filter((tenure) => certainty(tenureSpan(tenure), day) === answer);
  const certain = on('certain');
  return (
    <Section title={t('page.careerOn', { date: formatDay(day, language) })}>
      {certain.length + on('possible').length === 0 && <Empty>{t('page.noPostOn')}</Empty>}
      <ul className={page.list}>
        {[...certain, ...on('possible')].map((tenure) => (
          <li key={tenure.id}>
            <PositionName tenure={tenure} />, <Employer tenure={tenure} />
            <Possible certainty={certain.includes(tenure) ? 'CERTAIN' : 'POSSIBLE'} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Tools = ({ career: { person, reading } }: { readonly career: Career }) => {
  const { t } = useTranslation();
  return (
    <>
      <ReadingSwitch
        current={reading}
        otherwise="IDENTITY"
        label={(one) => t(one === 'IDENTITY' ? 'career.identity' : 'career.continuity')}
        hint={(one) => t(one === 'IDENTITY' ? 'career.identityHint' : 'career.continuityHint')}
      />
      <Link to="/nguoi/so-sanh" search={{ nguoi: [person.slug] } as object} className="button">
        {t('career.compareWith')}
      </Link>
      <Link to="/hai-nguoi" search={{ a: person.slug } as object} className="button">
        {t('career.chainWith')}
      </Link>
    </>
  );
};

const CareerParts = ({ career }: { readonly career: Career }) => {
  const { t } = useTranslation();
  const summary = useCareerSentence(career);
  useShown(2, career);
  const title = t('career.title', { name: career.person.name });
  return (
    <>
      <Linked career={career} />
      <PostsOnDay career={career} />
      <CareerFigure
        careers={[career]}
        title={title}
        summary={summary}
        name={`${career.person.slug}.su-nghiep`}
        tools={<Tools career={career} />}
        table={<StintTable career={career} caption={title} />}
      />
      <MoveTable career={career} />
      <GapList career={career} />
    </>
  );
};

const CareerOf = ({ slug }: { readonly slug: string }) => {
  const reading = useReading('IDENTITY');
  const query = useQuery({ ...ask(PersonCareerDocument, { id: slug, reading }), placeholderData: keepFor(slug) });
  return (
    <Load query={query}>
      {({ person }) =>
        person && (
          <>
            <CareerParts career={person.career} />
            <ServedWith slug={slug} />
          </>
        )
      }
    </Load>
  );
};

const Shown = ({ person }: { readonly person: Person }) => {
  useShown(1, person);
  return (
    <>
      <PersonHead person={person} />
      <CareerOf slug={person.slug} />
      <AboutRecord {...person} />
    </>
  );
};

/** The page of an official: the posts held on the day, and the career in order of time. */
export const PersonPage = () => {
  const { slug = '' } = useParams({ strict: false });
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(PersonPageDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  const person = query.data?.person;
  if (person && person.slug !== slug) return <Moved to={{ to: '/nguoi/$slug', params: { slug: person.slug } }} />;
  return (
    <Cited key={slug}>
      <Load query={query}>{(data) => (data.person ? <Shown person={data.person} /> : <Missing />)}</Load>
    </Cited>
  );
};
