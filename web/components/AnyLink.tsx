import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AnyLinkFragment } from '../operations.generated.ts';
import { BodyName, In } from './text.tsx';

type Of<T extends AnyLinkFragment['__typename']> = Extract<AnyLinkFragment, { readonly __typename: T }>;

type PersonProps = { readonly slug: string; readonly name: string; readonly born?: string | null };

const Person = ({ slug, name, born = null }: PersonProps) => (
  <Link to="/nguoi/$slug" params={{ slug }} lang="vi">
    {name}
    {born !== null && ` (${born.slice(0, 4)})`}
  </Link>
);

const TenureLink = ({ of: { person, printedTitle, organisation } }: { readonly of: Of<'Tenure'> }) => (
  <>
    <Person slug={person.slug} name={person.name} />, <In text={printedTitle} />,{' '}
    <BodyName slug={organisation.slug} name={organisation.name} />
  </>
);

const Measure = ({ of: { measure, organisation } }: { readonly of: Of<'Statistic'> }) => {
  const { t } = useTranslation();
  return (
    <>
      <BodyName slug={organisation.slug} name={organisation.name} /> (
      {t(`kind.measure.${measure}` as 'kind.measure.wards')})
    </>
  );
};

/** A link to whatever a finding, a claim or a change is about: the thing, or the thing that a fact tells of. */
export const AnyLink = ({ of }: { readonly of: AnyLinkFragment }) => {
  switch (of.__typename) {
    case 'Organisation':
      return <BodyName slug={of.slug} name={of.name} />;
    case 'Person':
      return <Person slug={of.slug} name={of.fullName} born={of.born} />;
    case 'Position':
      return (
        <Link to="/chuc-vu/$slug" params={{ slug: of.slug }}>
          <In text={of.title} />, <In text={of.organisation.name} />
        </Link>
      );
    case 'Reorganisation':
      return (
        <Link to="/sap-xep/$slug" params={{ slug: of.slug }}>
          <In text={of.title} />
        </Link>
      );
    case 'Reform':
      return (
        <Link to="/cai-cach/$slug" params={{ slug: of.slug }}>
          <In text={of.name} />
        </Link>
      );
    case 'Project':
      return (
        <Link to="/du-an/$slug" params={{ slug: of.slug }}>
          <In text={of.names[0] ?? null} />
        </Link>
      );
    case 'Function':
      return (
        <Link to="/chuc-nang/$slug" params={{ slug: of.slug }}>
          <In text={of.name} />
        </Link>
      );
    case 'BodyClass':
      return (
        <Link to="/he-thong/$slug" params={{ slug: of.slug }}>
          <In text={of.name} />
        </Link>
      );
    case 'Source':
      return (
        <Link to="/nguon/$slug" params={{ slug: of.slug }} lang="vi">
          {of.sourceTitle}
        </Link>
      );
    case 'Tenure':
      return <TenureLink of={of} />;
    case 'PartOf':
      return (
        <>
          <BodyName slug={of.child.slug} name={of.child.name} /> →{' '}
          <BodyName slug={of.parent.slug} name={of.parent.name} />
        </>
      );
    case 'Statistic':
      return <Measure of={of} />;
    default:
      return null;
  }
};

/** Links to several things, one after the other. */
export const AnyLinks = ({ of }: { readonly of: readonly (AnyLinkFragment | null)[] }) =>
  of
    .filter((thing) => thing !== null)
    .map((thing, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the things of one row never change places
      <span key={n}>
        {n > 0 && '; '}
        <AnyLink of={thing} />
      </span>
    ));
