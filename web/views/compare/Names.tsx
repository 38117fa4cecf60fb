import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { In } from '../../components/text.tsx';
import { type Bilingual, lifeYears } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import type { IntervalPartsFragment } from '../../operations.generated.ts';
import css from './compare.module.css';
import type { Party } from './lines.ts';

/** The two days of a comparison, as the address writes them: a body that is no more is looked at on the first. */
export type Sides = { readonly before: string; readonly after: string };

type Named = { readonly slug: string; readonly name: Bilingual; readonly existence: IntervalPartsFragment };

type OnProps = { readonly body: Named; readonly day: string; readonly withYears?: boolean };

/** A link to a body on the day on which it is looked at; with its years where others bear its name. */
export const BodyOn = ({ body: { slug, name, existence }, day, withYears = false }: OnProps) => {
  const years = lifeYears({ existence }, useLanguage());
  return (
    <>
      <Link to="/co-quan/$slug/{-$muc}" params={{ slug, muc: undefined }} search={{ ngay: day }}>
        <In text={name} />
      </Link>
      {withYears && years !== '' && <span className={css.years}> ({years})</span>}
    </>
  );
};

type ListProps = { readonly parties: readonly Party[]; readonly days: Sides; readonly twins: ReadonlySet<string> };

/** Bodies with a plus between them. */
export const PartyList = ({ parties, days, twins }: ListProps) =>
  parties.map((party, index) => (
    <Fragment key={party.slug}>
      {index > 0 && <span className={css.plus}> + </span>}
      <BodyOn body={party} day={days[party.side]} withYears={twins.has(party.name.vi ?? '')} />
    </Fragment>
  ));

type ParentProps = { readonly parents: readonly Named[]; readonly day: string; readonly withYears: boolean };

/** The possible parents of a body. */
export const Parents = ({ parents, day, withYears }: ParentProps) => {
  const { t } = useTranslation();
  if (parents.length === 0) return <span className="muted">{t('compare.fromNone')}</span>;
  return parents.map((parent, index) => (
    <Fragment key={parent.slug}>
      {index > 0 && ' / '}
      <BodyOn body={parent} day={day} withYears={withYears} />
    </Fragment>
  ));
};
