import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../as-of.ts';
import { Cite } from '../../components/Cite.tsx';
import { useShown } from '../../components/notes-context.ts';
import { Section } from '../../components/Page.tsx';
import { More, usePages } from '../../components/pages.tsx';
import { Empty, Load } from '../../components/states.tsx';
import { BodyName, Possible } from '../../components/text.tsx';
import { OrganisationChildrenDocument, type OrganisationChildrenQuery } from '../../operations.generated.ts';
import css from './organisation.module.css';

type Edge = NonNullable<OrganisationChildrenQuery['organisation']>['children']['edges'][number];

const List = ({ edges }: { readonly edges: readonly Edge[] }) => {
  const { t } = useTranslation();
  useShown(3, edges);
  if (edges.length === 0) return <Empty>{t('page.noChildren')}</Empty>;
  return (
    <ul className={css.children}>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <BodyName slug={node.child.slug} name={node.child.onDay} /> <Cite of={node} />
          <Possible certainty={node.interval.on} />
        </li>
      ))}
    </ul>
  );
};

/** The units of a body on the day, fifty at a time. */
export const Children = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation();
  const { text: asOf } = useAsOf();
  const query = usePages(
    OrganisationChildrenDocument,
    { id: slug, asOf },
    ({ organisation }) => organisation?.children ?? undefined,
  );
  const total = query.data?.pages[0]?.organisation?.children.totalCount;
  return (
    <Section title={total ? `${t('page.children')} (${total})` : t('page.children')}>
      <Load query={query}>
        {({ pages }) => {
          const edges = pages.flatMap(({ organisation }) => organisation?.children.edges ?? []);
          return (
            <>
              <List edges={edges} />
              <More query={query} shown={edges.length} total={total} />
            </>
          );
        }}
      </Load>
    </Section>
  );
};
