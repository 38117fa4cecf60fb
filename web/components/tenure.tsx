import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { useLanguage } from '../language.ts';
import type { HolderPartsFragment, TenurePartsFragment } from '../operations.generated.ts';
import { AttestedUntil } from './AttestedUntil.tsx';
import { Cite } from './Cite.tsx';
import { ClaimLines } from './ClaimLines.tsx';
import { RowNote, Tag } from './Page.tsx';
import { In, When } from './text.tsx';

const HOW = ['elected', 'appointed', 'transferred', 'promoted', 'dismissed'] as const;

const useHow = (how: string | null): string | null => {
  const { t } = useTranslation();
  const known = HOW.find((one) => one === how);
  return known ? t(`kind.how.${known}`) : how;
};

/** Days on which a source shows the person in office, where they narrow an unknown bound. */
const Attested = ({ tenure }: { readonly tenure: TenurePartsFragment }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { inOfficeFrom, inOfficeOn, interval } = tenure;
  const words = [
    inOfficeFrom && interval.fromKind === 'UNKNOWN'
      ? t('page.attestedFrom', { date: formatEdtf(inOfficeFrom, language) })
      : null,
    inOfficeOn && interval.toKind === 'UNKNOWN'
      ? t('page.attestedOn', { date: formatEdtf(inOfficeOn, language) })
      : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : <RowNote>{words.join('; ')}</RowNote>;
};

/** When a tenure held, how it began, what narrows it, and its notes. */
export const TenureTime = ({ tenure }: { readonly tenure: TenurePartsFragment }) => {
  const how = useHow(tenure.how);
  return (
    <>
      <When interval={tenure.interval} />
      <AttestedUntil interval={tenure.interval} attested={tenure.attested} />
      {how !== null && `, ${how}`} <Cite of={tenure} />
      <Attested tenure={tenure} />
      <ClaimLines claims={tenure.claims} />
      {tenure.note !== null && (
        <RowNote>
          <In text={tenure.note} />
        </RowNote>
      )}
    </>
  );
};

const QUALIFIERS = [
  ['acting', /(?:^|\s)quyền\s/iu],
  ['inCharge', /phụ trách|điều hành/iu],
  ['concurrent', /(?:^|\s)kiêm(?:\s|$)/iu],
] as const;

type Held = Pick<HolderPartsFragment, 'acting' | 'inCharge' | 'concurrent' | 'printedTitle'> & {
  readonly position: Pick<HolderPartsFragment['position'], 'slug'>;
};

/** The qualifiers of a tenure that its printed title does not say itself. */
export const unsaidOf = (tenure: Omit<Held, 'position'>): readonly ('acting' | 'inCharge' | 'concurrent')[] =>
  QUALIFIERS.filter(([name, vi]) => tenure[name] && !vi.test(tenure.printedTitle.vi ?? '')).map(([name]) => name);

/** The title of a tenure as its sources print it, a link to the seat; marked where it is only acted in, looked after or held beside. */
export const PositionName = ({ tenure }: { readonly tenure: Held }) => {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/chuc-vu/$slug" params={{ slug: tenure.position.slug }}>
        <In text={tenure.printedTitle} />
      </Link>
      {unsaidOf(tenure).map((name) => (
        <Fragment key={name}>
          {' '}
          <Tag>{t(`record.${name}`)}</Tag>
        </Fragment>
      ))}
    </>
  );
};

/** A person's name as a link. */
export const PersonName = ({ person }: { readonly person: HolderPartsFragment['person'] }) => (
  <Link to="/nguoi/$slug" params={{ slug: person.slug }} lang="vi">
    {person.name}
  </Link>
);
