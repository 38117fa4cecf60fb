import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import type { Bilingual } from '../data/names.ts';
import { useLanguage } from '../language.ts';
import type { HolderPartsFragment, TenurePartsFragment } from '../operations.generated.ts';
import { Cite } from './Cite.tsx';
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
      {how !== null && `, ${how}`} <Cite of={tenure} />
      <Attested tenure={tenure} />
      {tenure.note !== null && (
        <RowNote>
          <In text={tenure.note} />
        </RowNote>
      )}
    </>
  );
};

/** Whether a title itself says that the post is only acted in or looked after. */
export const saysActing = ({ vi, en }: Bilingual): boolean =>
  /^quyền |phụ trách/i.test(vi ?? '') || /acting|in charge/i.test(en ?? '');

/** A position's title as a link, marked where it is only acted in. */
export const PositionName = ({ position, acting }: Pick<HolderPartsFragment, 'acting'> & PositionProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/chuc-vu/$slug" params={{ slug: position.slug }}>
        <In text={position.title} />
      </Link>
      {acting && !saysActing(position.title) && (
        <>
          {' '}
          <Tag>{t('page.acting')}</Tag>
        </>
      )}
    </>
  );
};

type PositionProps = { readonly position: Pick<HolderPartsFragment['position'], 'slug' | 'title'> };

/** A person's name as a link. */
export const PersonName = ({ person }: { readonly person: HolderPartsFragment['person'] }) => (
  <Link to="/nguoi/$slug" params={{ slug: person.slug }} lang="vi">
    {person.name}
  </Link>
);
