import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SourcePartsFragment } from '../../operations.generated.ts';
import { ActLinks } from '../ActLinks.tsx';
import { AttestedUntil } from '../AttestedUntil.tsx';
import { Cite, ConfidenceMark } from '../Cite.tsx';
import career from '../career/career.module.css';
import { type Column, DataTable } from '../DataTable.tsx';
import { RowNote, Tag } from '../Page.tsx';
import page from '../page.module.css';
import { PersonName, TenureTime } from '../tenure.tsx';
import { Body, In, Possible, When } from '../text.tsx';
import { factOf, type NumberedPeriod, type Official, type Period, periodId } from './duty-lanes.ts';

const Role = ({ period: { role, projectRole } }: { readonly period: Period }) => {
  const { t } = useTranslation();
  if (projectRole !== null) return <Tag>{t(`kind.role.${projectRole}`)}</Tag>;
  return role === null ? null : <span lang="vi">{role}</span>;
};

const Bodies = ({ row: { period, number } }: { readonly row: NumberedPeriod }) => {
  const { t } = useTranslation();
  return (
    <>
      <span id={periodId(number)} className={career.number}>
        {number}.
      </span>{' '}
      <Body body={period.organisation} /> <Role period={period} />
      {period.unit && (
        <RowNote>
          {t('page.unit')}: <Body body={period.unit} />
          <ConfidenceMark confidence={period.responsibility?.unitConfidence} />
        </RowNote>
      )}
    </>
  );
};

const Time = ({ period }: { readonly period: Period }) => {
  const fact = factOf(period);
  return (
    <>
      <When interval={period.interval} /> {fact && <Cite of={fact} />}
      {fact && <AttestedUntil interval={period.interval} attested={fact.attested} />}
      <Possible certainty={period.interval.on} />
      {fact?.note && (
        <RowNote>
          <In text={fact.note} />
        </RowNote>
      )}
    </>
  );
};

const Acts = ({ period: { acts, reorganisations, responsibility } }: { readonly period: Period }) => {
  const { t } = useTranslation();
  const later: readonly SourcePartsFragment[] = responsibility?.laterActs ?? [];
  return (
    <>
      <ActLinks acts={acts} />
      {later.length > 0 && (
        <RowNote>
          {t('page.laterActs')}: <ActLinks acts={later} />
        </RowNote>
      )}
      {reorganisations.map(({ slug, title }) => (
        <RowNote key={slug}>
          {t('duty.came')}:{' '}
          <Link to="/sap-xep/$slug" params={{ slug }}>
            <In text={title} />
          </Link>
        </RowNote>
      ))}
    </>
  );
};

/** Those who headed a body, or its unit in charge, each with the time and its notes. */
export const Officials = ({ officials }: { readonly officials: readonly Official[] }) => {
  const { t } = useTranslation();
  return (
    <ul className={page.plain}>
      {officials.map(({ tenure, ofUnit, standsIn, certainty }) => (
        <li key={tenure.id}>
          <PersonName person={tenure.person} /> {standsIn && <Tag>{t('duty.standsIn')}</Tag>}{' '}
          {ofUnit && <Tag>{t('duty.ofUnit')}</Tag>}{' '}
          <span className="note muted">
            <TenureTime tenure={tenure} />
          </span>
          <Possible certainty={certainty} />
        </li>
      ))}
    </ul>
  );
};

type Props = { readonly caption: string; readonly rows: readonly NumberedPeriod[] };

/** Who answered when, by which acts, how it came there, and who headed the body then: in order of time. */
export const DutyTable = ({ caption, rows }: Props) => {
  const { t } = useTranslation();
  const columns: readonly Column<NumberedPeriod>[] = [
    { label: t('duty.columnBody'), cell: (row) => <Bodies row={row} /> },
    { label: t('duty.columnTime'), cell: ({ period }) => <Time period={period} /> },
    { label: t('duty.columnActs'), cell: ({ period }) => <Acts period={period} /> },
    {
      label: t('duty.columnHeads'),
      cell: ({ period }) => (
        <>
          <Officials officials={period.officials} />
          {period.moreOfficials && <RowNote>{t('duty.moreHeads')}</RowNote>}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ number }) => String(number)} />;
};
