import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api.ts';
import { Cited } from '../../components/Cited.tsx';
import { CareerFigure } from '../../components/career/CareerFigure.tsx';
import { GapList } from '../../components/career/GapList.tsx';
import { ReadingSwitch } from '../../components/career/ReadingSwitch.tsx';
import { useReading } from '../../components/career/reading.ts';
import { StintTable } from '../../components/career/StintTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { PageHead, Section } from '../../components/Page.tsx';
import { PersonPicker } from '../../components/people/PersonPicker.tsx';
import people from '../../components/people/people.module.css';
import { SharedTable, sharedTenures } from '../../components/people/SharedTable.tsx';
import { Empty, Load } from '../../components/states.tsx';
import type { Career } from '../../data/career.ts';
import { useLanguage } from '../../language.ts';
import { CareersDocument, type CareersQuery } from '../../operations.generated.ts';
import { MOST_PEOPLE, peopleIn, without, withPerson } from './people.ts';

type Answer = CareersQuery['careers'];

const usePeople = (): readonly string[] => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return peopleIn(search.nguoi);
};

type ChosenProps = { readonly slugs: readonly string[]; readonly careers: readonly Career[] };

const Chosen = ({ slugs, careers }: ChosenProps) => {
  const { t } = useTranslation();
  if (careers.length === 0) return null;
  return (
    <ul className={people.chosen} aria-label={t('career.chosen')}>
      {careers.map(({ person }) => (
        <li key={person.slug}>
          <Link to="/nguoi/$slug" params={{ slug: person.slug }} lang="vi">
            {person.name}
          </Link>
          <Link
            to="."
            search={(before: object) => ({ ...before, nguoi: without(slugs, person.slug) })}
            className={people.remove}
            aria-label={t('career.remove', { name: person.name })}
            resetScroll={false}
          >
            ×
          </Link>
        </li>
      ))}
    </ul>
  );
};

const Add = ({ slugs }: { readonly slugs: readonly string[] }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const add = (slug: string) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, nguoi: withPerson(slugs, slug) }),
      resetScroll: false,
    });
  if (slugs.length >= MOST_PEOPLE)
    return <p className="muted note">{t('career.mostPeople', { count: MOST_PEOPLE })}</p>;
  return (
    <div className={people.fields}>
      <PersonPicker label={t('career.addPerson')} onChoose={add} />
    </div>
  );
};

const useNames = (careers: readonly Career[]): string =>
  new Intl.ListFormat(useLanguage()).format(careers.map(({ person }) => person.name));

const useSummary = (careers: readonly Career[], shared: Answer['shared']): string => {
  const { t } = useTranslation();
  const names = useNames(careers);
  const certain = shared.filter(({ certainty }) => certainty === 'CERTAIN').length;
  const count = shared.length;
  const together = count === 0 ? t('career.sharedNone') : t('career.sharedCount', { count, certain });
  return careers.length < 2 ? t('career.peopleLead') : `${t('career.peopleSummary', { names })} ${together}`;
};

const Tables = ({ careers }: { readonly careers: readonly Career[] }) => {
  const { t } = useTranslation();
  return careers.map((career) => (
    <section key={career.person.slug}>
      <h3 lang="vi">{career.person.name}</h3>
      <StintTable career={career} caption={t('career.title', { name: career.person.name })} />
    </section>
  ));
};

const isThere = (career: Answer['careers'][number]): career is Career => career !== null;

type ComparedProps = { readonly answer: Answer; readonly slugs: readonly string[] };

const Compared = ({ answer, slugs }: ComparedProps) => {
  const { t } = useTranslation();
  const careers = answer.careers.filter(isThere);
  const names = useNames(careers);
  const summary = useSummary(careers, answer.shared);
  const reading = useReading('IDENTITY');
  useShown(1, careers);
  useShown(2, answer.shared);
  const missing = slugs.filter((_, at) => answer.careers[at] === null);
  const label = (one: typeof reading) => t(one === 'IDENTITY' ? 'career.identity' : 'career.continuity');
  return (
    <>
      <Chosen slugs={slugs} careers={careers} />
      {missing.map((slug) => (
        <Empty key={slug}>{t('career.missingPerson', { slug })}</Empty>
      ))}
      <Add slugs={slugs} />
      {careers.length > 0 && (
        <CareerFigure
          careers={careers}
          title={t('career.peopleTitle', { names })}
          summary={summary}
          name={`${slugs.join('_')}.su-nghiep`.slice(0, 120)}
          lit={sharedTenures(answer.shared)}
          tools={<ReadingSwitch current={reading} otherwise="IDENTITY" label={label} />}
          table={<Tables careers={careers} />}
        />
      )}
      {careers.map((career) => (
        <GapList key={career.person.slug} career={career} />
      ))}
      {careers.length > 1 && (
        <Section title={t('career.shared')}>
          {answer.shared.length === 0 && <Empty>{t('career.sharedNone')}</Empty>}
          {answer.shared.length > 0 && <SharedTable caption={t('career.shared')} shared={answer.shared} />}
        </Section>
      )}
    </>
  );
};

const Asked = ({ slugs }: { readonly slugs: readonly string[] }) => {
  const reading = useReading('IDENTITY');
  const query = useQuery({
    ...ask(CareersDocument, { people: slugs, reading }),
    placeholderData: (previous) => previous,
  });
  return <Load query={query}>{({ careers }) => <Compared answer={careers} slugs={slugs} />}</Load>;
};

/** Several careers one under the other, over one time axis, with what their people shared. */
export const CareersPage = () => {
  const { t } = useTranslation();
  const slugs = usePeople();
  return (
    <Cited>
      <PageHead title={t('career.people')} description={t('career.peopleLead')}>
        <p className="measure">{t('career.peopleLead')}</p>
      </PageHead>
      {slugs.length === 0 ? <Add slugs={slugs} /> : <Asked slugs={slugs} />}
    </Cited>
  );
};
