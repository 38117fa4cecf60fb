import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatEdtf } from '#temporal';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { AboutRecord } from '../../components/AboutRecord.tsx';
import { Cite } from '../../components/Cite.tsx';
import { Cited } from '../../components/Cited.tsx';
import { ClaimLines } from '../../components/ClaimLines.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Moved } from '../../components/Moved.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Facts, PageHead, Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { Empty, Load, Missing } from '../../components/states.tsx';
import { PositionName, TenureTime } from '../../components/tenure.tsx';
import { BodyName, In, Possible } from '../../components/text.tsx';
import { nameDuring } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { PersonPageDocument, type PersonPageQuery } from '../../operations.generated.ts';

type Person = NonNullable<PersonPageQuery['person']>;
type Tenure = Person['tenures']['edges'][number]['node'];

const Employer = ({ tenure: { organisation, interval } }: { readonly tenure: Tenure }) => (
  <BodyName slug={organisation.slug} name={nameDuring(organisation.names, interval)} />
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

const PostsOnDay = ({ tenures }: { readonly tenures: readonly Tenure[] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const certain = tenures.filter(({ interval }) => interval.on === 'CERTAIN');
  const held = [...certain, ...tenures.filter(({ interval }) => interval.on === 'POSSIBLE')];
  return (
    <Section title={t('page.careerOn', { date: formatDay(day, language) })}>
      {held.length === 0 && <Empty>{t('page.noPostOn')}</Empty>}
      <ul className={page.list}>
        {held.map((tenure) => (
          <li key={tenure.id}>
            <PositionName tenure={tenure} />, <Employer tenure={tenure} />
            <Possible certainty={tenure.interval.on} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Career = ({ tenures }: { readonly tenures: readonly Tenure[] }) => {
  const { t } = useTranslation();
  const columns: readonly Column<Tenure>[] = [
    { label: t('page.time'), cell: (tenure) => <TenureTime tenure={tenure} /> },
    {
      label: t('page.position'),
      cell: (tenure) => <PositionName tenure={tenure} />,
    },
    { label: t('page.body'), cell: (tenure) => <Employer tenure={tenure} /> },
  ];
  return (
    <Section title={t('page.career')}>
      <DataTable caption={t('page.career')} columns={columns} rows={tenures} keyOf={({ id }) => id} />
    </Section>
  );
};

const Shown = ({ person }: { readonly person: Person }) => {
  useShown(1, person);
  const tenures = person.tenures.edges.map(({ node }) => node);
  return (
    <>
      <PersonHead person={person} />
      <PostsOnDay tenures={tenures} />
      <Career tenures={tenures} />
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
