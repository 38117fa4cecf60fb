import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatEdtf } from '#temporal';
import { useLanguage } from '../../language.ts';
import { Cite } from '../Cite.tsx';
import career from '../career/career.module.css';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote } from '../Page.tsx';
import { PersonName, PositionName, TenureTime } from '../tenure.tsx';
import { BodyName, In, When } from '../text.tsx';
import { type Entry, entryId, type NumberedEntry } from './seat-lanes.ts';

const Alongside = ({ alongside }: Pick<Entry, 'alongside'>) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (alongside.length === 0 || alongside.length > 6) return null;
  const names = alongside.map(
    ({ tenure, certainty }) => `${certainty === 'POSSIBLE' ? '? ' : ''}${tenure.person.name}`,
  );
  const list = new Intl.ListFormat(language).format([...new Set(names)]);
  return <RowNote>{t('career.alongside', { names: list })}</RowNote>;
};

const Changed = ({ entry: { reorganisation } }: { readonly entry: Entry }) => {
  const { t } = useTranslation();
  if (reorganisation === null) return null;
  return (
    <>
      {t('career.bodyChanged')}:{' '}
      <Link to="/sap-xep/$slug" params={{ slug: reorganisation.slug }}>
        <In text={reorganisation.title} />
      </Link>
    </>
  );
};

const What = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation();
  if (entry.kind === 'BODY_CHANGED') return <Changed entry={entry} />;
  if (entry.kind === 'GAP') return <em>{t('career.nobodyLong')}</em>;
  if (entry.kind === 'VACANCY')
    return (
      <>
        <strong>{t('career.vacantLong')}</strong>
        {entry.vacancy?.note && (
          <RowNote>
            <In text={entry.vacancy.note} />
          </RowNote>
        )}
      </>
    );
  if (entry.tenure === null) return null;
  return (
    <>
      <strong>
        <PersonName person={entry.tenure.person} />
      </strong>
      , <PositionName tenure={entry.tenure} />
      <Alongside alongside={entry.alongside} />
    </>
  );
};

const Time = ({ entry: { interval, tenure, vacancy, reorganisation } }: { readonly entry: Entry }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (tenure !== null) return <TenureTime tenure={tenure} />;
  if (reorganisation !== null)
    return (
      <>
        {reorganisation.date === null ? t('page.unknownDate') : formatEdtf(reorganisation.date, language)}{' '}
        <Cite of={reorganisation} />
      </>
    );
  return (
    <>
      {interval && <When interval={interval} />} {vacancy && <Cite of={vacancy} />}
    </>
  );
};

type Props = { readonly caption: string; readonly entries: readonly NumberedEntry[] };

/** Who held a seat, when it was vacant, when nobody is recorded, and how its body changed: in order of time. */
export const SeatTable = ({ caption, entries }: Props) => {
  const { t } = useTranslation();
  const columns: readonly Column<NumberedEntry>[] = [
    {
      label: t('career.number'),
      cell: ({ number }) => (
        <span id={entryId(number)} className={career.number}>
          {number}
        </span>
      ),
    },
    { label: t('page.time'), cell: ({ entry }) => <Time entry={entry} /> },
    { label: t('career.what'), cell: ({ entry }) => <What entry={entry} /> },
    {
      label: t('page.body'),
      cell: ({ entry }) => <BodyName slug={entry.organisation.slug} name={entry.organisationName} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={entries}
      keyOf={({ number }) => String(number)}
      rowClass={career.row}
    />
  );
};
