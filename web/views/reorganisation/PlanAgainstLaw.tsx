import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { Cite } from '../../components/Cite.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Section } from '../../components/Page.tsx';
import page from '../../components/page.module.css';
import { BodyName, In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import type { OtherCourseFragment } from '../../operations.generated.ts';
import { courseOf, differenceOf, type Named, type SideDifference } from './differences.ts';
import type { Reorganisation } from './ReorganisationPage.tsx';

type Course = OtherCourseFragment | Reorganisation;

const isCarriedOut = ({ status }: Course): boolean => status === 'IN_FORCE';

const keyOf = ({ slug, name }: Named): string => slug ?? `${name.vi}`;

const NamedLine = ({ of: { slug, name } }: { readonly of: Named }) =>
  slug === null ? <In text={name} /> : <BodyName slug={slug} name={name} />;

const NamedList = ({ of }: { readonly of: readonly Named[] }) =>
  of.length === 0 ? (
    '–'
  ) : (
    <ul className={page.plain}>
      {of.map((one) => (
        <li key={keyOf(one)}>
          <NamedLine of={one} />
        </li>
      ))}
    </ul>
  );

const SideWords = ({ side: { onlyPlan, onlyDone } }: { readonly side: SideDifference }) => {
  const { t } = useTranslation();
  if (onlyPlan.length + onlyDone.length === 0) return t('exchange.same');
  return (
    <ul className={page.plain}>
      {onlyPlan.map((one) => (
        <li key={`plan:${keyOf(one)}`}>
          {t('exchange.onlyPlan')} <NamedLine of={one} />
        </li>
      ))}
      {onlyDone.map((one) => (
        <li key={`done:${keyOf(one)}`}>
          {t('exchange.onlyDone')} <NamedLine of={one} />
        </li>
      ))}
    </ul>
  );
};

const CourseLink = ({ of }: { readonly of: Course }) => (
  <>
    <Link to="/sap-xep/$slug" params={{ slug: of.slug }}>
      <In text={of.title} />
    </Link>{' '}
    <Cite of={of} />
  </>
);

const useRows = (plan: Course, done: Course) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [a, b] = [courseOf(plan), courseOf(done)];
  const difference = differenceOf(a, b);
  const day = (date: string | null) => (date === null ? t('page.unknownDate') : formatEdtf(date, language));
  return [
    {
      key: 'what',
      label: t('exchange.what'),
      plan: <CourseLink of={plan} />,
      done: <CourseLink of={done} />,
      difference: '',
    },
    {
      key: 'type',
      label: t('exchange.type'),
      plan: t(`kind.reorganisation.${a.type}`),
      done: t(`kind.reorganisation.${b.type}`),
      difference: t(difference.type === null ? 'exchange.same' : 'exchange.other'),
    },
    {
      key: 'ins',
      label: t('page.input'),
      plan: <NamedList of={a.ins} />,
      done: <NamedList of={b.ins} />,
      difference: <SideWords side={difference.ins} />,
    },
    {
      key: 'outs',
      label: t('page.output'),
      plan: <NamedList of={a.outs} />,
      done: <NamedList of={b.outs} />,
      difference: <SideWords side={difference.outs} />,
    },
    {
      key: 'told',
      label: t('exchange.announced'),
      plan: day(plan.announced),
      done: day(done.announced),
      difference: '',
    },
    {
      key: 'fate',
      label: t('exchange.fate'),
      plan: plan.status && t(`kind.status.${plan.status}`),
      done: isCarriedOut(done) ? day(done.date) : done.status && t(`kind.status.${done.status}`),
      difference: '',
    },
  ];
};

const Pair = ({ plan, done }: { readonly plan: Course; readonly done: Course }) => {
  const { t } = useTranslation();
  const rows = useRows(plan, done);
  const columns = [
    { label: t('exchange.aspect'), cell: (row: (typeof rows)[number]) => <b>{row.label}</b> },
    { label: t('exchange.plan'), named: true, cell: (row: (typeof rows)[number]) => row.plan },
    {
      label: t(isCarriedOut(done) ? 'exchange.done' : 'exchange.later'),
      named: true,
      cell: (row: (typeof rows)[number]) => row.done,
    },
    { label: t('exchange.difference'), named: true, cell: (row: (typeof rows)[number]) => row.difference },
  ];
  return <DataTable caption={t('exchange.against')} columns={columns} rows={rows} keyOf={({ key }) => key} />;
};

/** What was planned beside what was done instead, their differences in words; nothing where no plan was put aside. */
export const PlanAgainstLaw = ({ reorganisation }: { readonly reorganisation: Reorganisation }) => {
  const { t } = useTranslation();
  const { instead, insteadOf } = reorganisation;
  if (instead.length + insteadOf.length === 0) return null;
  return (
    <Section title={t('exchange.against')}>
      {insteadOf.map((plan) => (
        <Pair key={plan.slug} plan={plan} done={reorganisation} />
      ))}
      {instead.map((done) => (
        <Pair key={done.slug} plan={reorganisation} done={done} />
      ))}
    </Section>
  );
};
