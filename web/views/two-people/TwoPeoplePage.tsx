import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cited } from '../../components/Cited.tsx';
import { CareerFigure } from '../../components/career/CareerFigure.tsx';
import { StintTable } from '../../components/career/StintTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead, Section } from '../../components/Page.tsx';
import { PersonPicker } from '../../components/people/PersonPicker.tsx';
import people from '../../components/people/people.module.css';
import { SharedTable, sharedTenures } from '../../components/people/SharedTable.tsx';
import { Empty, Load } from '../../components/states.tsx';
import type { Career } from '../../data/career.ts';
import {
  PersonNamedDocument,
  TwoCareersDocument,
  type TwoCareersQuery,
  TwoPeopleDocument,
} from '../../operations.generated.ts';
import { ChainFigure } from './ChainFigure.tsx';
import { SettingsForm } from './Settings.tsx';
import { type Settings, settingsOf } from './settings.ts';

/** The person of a slug in the address: undefined until it is known, null where the record has nobody of that name. */
const usePerson = (slug: string | null) => {
  const query = useQuery({ ...ask(PersonNamedDocument, { id: slug ?? '' }), enabled: slug !== null });
  return slug === null ? undefined : query.data?.person;
};

type Asked = ReturnType<typeof usePerson>;

type PickersProps = { readonly settings: Settings; readonly first: Asked; readonly second: Asked };

const Pickers = ({ settings: { a, b }, first, second }: PickersProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choose = (side: 'a' | 'b') => (slug: string) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, [side]: slug }), resetScroll: false });
  return (
    <div className={people.fields}>
      <PersonPicker label={t('career.firstPerson')} name={first?.name} onChoose={choose('a')} />
      <PersonPicker label={t('career.secondPerson')} name={second?.name} onChoose={choose('b')} />
      {a !== null && b !== null && (
        <Link
          to="."
          search={(before: object) => ({ ...before, a: b, b: a })}
          className="button"
          aria-label={t('career.swap')}
          title={t('career.swap')}
          resetScroll={false}
        >
          ⇄
        </Link>
      )}
    </div>
  );
};

type Pair = { readonly a: string; readonly b: string; readonly settings: Settings };

const Joined = ({ a, b, settings }: Pair) => {
  const query = useQuery(
    ask(TwoPeopleDocument, {
      from: a,
      to: b,
      maxSteps: settings.steps,
      maxBodySize: settings.body,
      order: settings.forward ? 'FORWARD' : 'ANY',
    }),
  );
  useShown(1, query.data?.servedTogetherPath.steps);
  return (
    <Load query={query}>
      {({ servedTogetherPath }) => <ChainFigure path={servedTogetherPath} settings={settings} />}
    </Load>
  );
};

type Answer = TwoCareersQuery['careers'];

const Overlap = ({ answer }: { readonly answer: Answer }) => {
  const { t } = useTranslation();
  useShown(2, answer);
  return (
    <Section title={t('career.overlapTitle')}>
      {answer.shared.length === 0 && <Empty>{t('career.overlapNone')}</Empty>}
      {answer.shared.length > 0 && <SharedTable caption={t('career.overlapTitle')} shared={answer.shared} />}
    </Section>
  );
};

const isThere = (career: Answer['careers'][number]): career is Career => career !== null;

const Careers = ({ answer }: { readonly answer: Answer }) => {
  const { t } = useTranslation();
  const careers = answer.careers.filter(isThere);
  const [first, second] = careers.map(({ person }) => person);
  if (first === undefined || second === undefined) return null;
  const names = t('career.twoTitle', { from: first.name, to: second.name });
  return (
    <CareerFigure
      careers={careers}
      title={t('career.peopleTitle', { names })}
      summary={t('career.peopleSummary', { names })}
      name={`${first.slug}_${second.slug}.su-nghiep`}
      lit={sharedTenures(answer.shared)}
      tools={
        <Link to="/nguoi/so-sanh" search={{ nguoi: [first.slug, second.slug] } as object} className="button">
          {t('career.fullCareers')}
        </Link>
      }
      table={careers.map((career) => (
        <section key={career.person.slug}>
          <h3 lang="vi">{career.person.name}</h3>
          <StintTable career={career} caption={t('career.title', { name: career.person.name })} />
        </section>
      ))}
    />
  );
};

const TwoCareers = ({ a, b }: Omit<Pair, 'settings'>) => {
  const query = useQuery(ask(TwoCareersDocument, { people: [a, b] }));
  return (
    <Load query={query}>
      {({ careers }) => (
        <>
          <Overlap answer={careers} />
          <Careers answer={careers} />
        </>
      )}
    </Load>
  );
};

const Nobody = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  return <Empty>{t('career.nobodyOfSlug', { slug })}</Empty>;
};

/** Two people: the chain of people who served together that joins them, when they were in one body, and both careers. */
export const TwoPeoplePage = () => {
  const { t } = useTranslation();
  const settings = settingsOf(useSearch({ strict: false }));
  const { a, b } = settings;
  const [first, second] = [usePerson(a), usePerson(b)];
  return (
    <Cited key={`${a} ${b}`}>
      <PageHead title={t('career.two')} description={t('career.twoLead')}>
        <p className="measure">{t('career.twoLead')}</p>
      </PageHead>
      <Pickers settings={settings} first={first} second={second} />
      <SettingsForm settings={settings} />
      {a !== null && first === null && <Nobody slug={a} />}
      {b !== null && second === null && <Nobody slug={b} />}
      {a !== null && b !== null && first && second && (
        <>
          <Joined a={a} b={b} settings={settings} />
          {a !== b && <TwoCareers a={a} b={b} />}
        </>
      )}
    </Cited>
  );
};
