import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import career from '../../components/career/career.module.css';
import { ServedTable } from '../../components/career/ServedTable.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { PersonServedWithDocument } from '../../operations.generated.ts';
import { textOf } from '../../search-params.ts';

/** Another choice is another address, one without the parameter too. */
const EXACT = { exact: true, includeSearch: true, explicitUndefined: true } as const;

const REACHES = [0, 1, 2, 3] as const;

const useReach = (): (typeof REACHES)[number] => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return REACHES.find((one) => String(one) === textOf(search.gan)) ?? 0;
};

const Reach = ({ current }: { readonly current: number }) => {
  const { t } = useTranslation();
  return (
    <nav className={career.choices} aria-label={t('career.within')}>
      {REACHES.map((reach) => (
        <Link
          key={reach}
          to="."
          search={(before: object) => ({ ...before, gan: reach === 0 ? undefined : String(reach) })}
          aria-current={reach === current ? 'true' : undefined}
          activeOptions={EXACT}
          resetScroll={false}
          className={career.choice}
        >
          {t(`career.within${reach}`)}
        </Link>
      ))}
    </nav>
  );
};

/** Who served with a person: when, where, how near, and how surely; page by page. */
export const ServedWith = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  const within = useReach();
  const query = usePages(PersonServedWithDocument, { id: slug, within }, ({ person }) => person?.servedWith);
  const pairs = query.data?.pages.flatMap(({ person }) => person?.servedWith.edges.map(({ node }) => node) ?? []);
  useShown(3, pairs);
  return (
    <Section title={t('career.served')}>
      <p className="muted note measure">{t('career.servedLead')}</p>
      <Reach current={within} />
      <Load query={query}>
        {() =>
          pairs?.length ? (
            <ServedTable caption={t('career.served')} pairs={pairs} />
          ) : (
            <Empty>{t('career.noServed')}</Empty>
          )
        }
      </Load>
      <More query={query} shown={pairs?.length ?? 0} total={query.data?.pages[0]?.person?.servedWith.totalCount} />
    </Section>
  );
};
