import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Day, dayText, formatDay, parseTypedDay } from '#temporal';
import { today, useAsOf } from '../../as-of.ts';
import { CountOf } from '../../components/CountOf.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Figure } from '../../components/Figure.tsx';
import { useShown } from '../../components/notes-context.ts';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { ClassFateDocument } from '../../operations.generated.ts';
import { textOf } from '../../search-params.ts';
import { FateBar } from './FateBar.tsx';
import { FateTable } from './FateTable.tsx';
import css from './fate.module.css';
import { fateRows } from './fate-rows.ts';
import { type Fate, sharesOf } from './fate-shares.ts';

/** The second day, of the address: `den=2025-07-01`; absent: today. */
const useTo = (): readonly [Day, (day: Day | null) => void] => {
  const { den } = useSearch({ strict: false }) as { readonly den?: unknown };
  const navigate = useNavigate();
  const go = (day: Day | null) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, den: day === null ? undefined : dayText(day) }),
      resetScroll: false,
    });
  return [parseTypedDay(textOf(den) ?? '') ?? today(), go];
};

const useSummary = (fate: Fate, from: Day, to: Day): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const said = sharesOf(fate).map((share) =>
    t('fate.count', {
      count: number.format(share.certain + share.possible) as never,
      what: t(`fate.kind.${share.fate}`),
    }),
  );
  return t('fate.summary', {
    from: formatDay(from, language),
    to: formatDay(to, language),
    expected: number.format(fate.expected.certain),
    fates: new Intl.ListFormat(language).format(said),
  });
};

const Into = ({ fate: { intoClasses } }: { readonly fate: Fate }) => {
  const { t } = useTranslation();
  if (intoClasses.length === 0) return null;
  return (
    <p>
      {t('fate.into')}:{' '}
      {intoClasses.map(({ bodyClass, instances }, at) => (
        <span key={bodyClass.slug}>
          {at > 0 && '; '}
          <In text={bodyClass.name} /> (<CountOf count={instances} />)
        </span>
      ))}
    </p>
  );
};

type ShownProps = { readonly slug: string; readonly name: string; readonly from: Day; readonly to: Day };

const Shown = ({ slug, name, from, to }: ShownProps) => {
  const query = usePages(
    ClassFateDocument,
    { id: slug, from: dayText(from), to: dayText(to) },
    ({ bodyClass }) => bodyClass?.fate.instances,
  );
  const rows = query.data?.pages.flatMap(({ bodyClass }) => bodyClass?.fate.instances.edges ?? []);
  const nodes = (rows ?? []).map(({ node }) => node);
  useShown(2, nodes);
  return (
    <Load query={query}>
      {({ pages: [first] }) =>
        first?.bodyClass && <FateFigure {...{ slug, name, from, to, nodes, query }} fate={first.bodyClass.fate} />
      }
    </Load>
  );
};

type FigureProps = ShownProps & {
  readonly fate: Fate;
  readonly nodes: readonly Fate['instances']['edges'][number]['node'][];
  readonly query: Parameters<typeof More>[0]['query'];
};

const FateFigure = ({ slug, name, from, to, fate, nodes, query }: FigureProps) => {
  const { t } = useTranslation();
  const summary = useSummary(fate, from, to);
  return (
    <Figure
      title={t('fate.titleOf', { name })}
      summary={summary}
      name={`${slug}.so-phan`}
      day={to}
      picture={<FateBar shares={sharesOf(fate)} label={summary} />}
      table={
        <>
          <Into fate={fate} />
          <FateTable instances={nodes} missing={fate.missing} />
          <More query={query} shown={nodes.length} total={fate.instances.totalCount} />
        </>
      }
      rows={() => fateRows(nodes, fate.missing)}
      data={() => ({ ...fate, instances: nodes })}
    />
  );
};

/** What the bodies of a class on the day of the page had become by another day: one by one, and how many nobody knows of. */
export const ClassFate = ({ slug, name }: { readonly slug: string; readonly name: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day: from } = useAsOf();
  const [to, setTo] = useTo();
  return (
    <>
      <div className={css.days}>
        <DateField value={to} isToday={to === today()} label={t('fate.to')} onChange={setTo} />
      </div>
      {to < from ? (
        <Empty>{t('fate.reversed', { date: formatDay(from, language) })}</Empty>
      ) : (
        <Shown {...{ slug, name, from, to }} />
      )}
    </>
  );
};
