import { useQuery } from '@tanstack/react-query';
import { ask, keepFor } from '../../api.ts';
import { useAsOf } from '../../as-of.ts';
import { AboutRecord } from '../../components/AboutRecord.tsx';
import { useShown } from '../../components/notes-context.ts';
import page from '../../components/page.module.css';
import { Load } from '../../components/states.tsx';
import { OrganisationOverviewDocument, type OrganisationOverviewQuery } from '../../operations.generated.ts';
import { Aside } from './Aside.tsx';
import { Children } from './Children.tsx';
import { Heads } from './Heads.tsx';

/** What the overview of a body shows beside its units. */
export type OverviewOrganisation = NonNullable<OrganisationOverviewQuery['organisation']>;

const Shown = ({ slug, organisation }: { readonly slug: string; readonly organisation: OverviewOrganisation }) => {
  useShown(2, organisation.heads);
  useShown(4, [organisation.parents, organisation.identifiers, organisation.statistics, organisation.distinctions]);
  return (
    <div className={page.columns}>
      <div>
        <Heads heads={organisation.heads} />
        <Children slug={slug} />
        <AboutRecord slug={slug} {...organisation} />
      </div>
      <Aside organisation={organisation} />
    </div>
  );
};

/** The first part of a body's page: its head, its units on the day, what it belongs to, codes and figures. */
export const Overview = ({ slug }: { readonly slug: string }) => {
  const { text: asOf } = useAsOf();
  const query = useQuery({ ...ask(OrganisationOverviewDocument, { id: slug, asOf }), placeholderData: keepFor(slug) });
  return (
    <Load query={query}>{({ organisation }) => organisation && <Shown slug={slug} organisation={organisation} />}</Load>
  );
};
