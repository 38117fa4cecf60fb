import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActLinks } from '../../components/ActLinks.tsx';
import { Cite } from '../../components/Cite.tsx';
import { type Column, DataTable } from '../../components/DataTable.tsx';
import { Tag } from '../../components/Page.tsx';
import { Body, In } from '../../components/text.tsx';
import { useLanguage } from '../../language.ts';
import { type EventLine, fateKey, type SideLine } from './event-lines.ts';
import css from './river.module.css';
import { dateWords } from './words.ts';

const Side = ({ side, line }: { readonly side: SideLine; readonly line: EventLine }) => {
  const { t } = useTranslation();
  if (side.bodies.length === 0 && side.planned.length === 0 && side.others === 0) return '–';
  return (
    <ul className={css.sides}>
      {side.bodies.map(({ body, name, extent }) => (
        <li key={body.slug}>
          <Body body={body} name={name} /> {extent === 'part' && <Tag>{t('lineage.part')}</Tag>}
        </li>
      ))}
      {side.planned.map((name) => (
        <li key={name.vi}>
          <In text={name} /> <span className="muted">({t(fateKey(line))})</span>
        </li>
      ))}
      {side.others > 0 && <li className="muted">{t('lineage.andMore', { count: side.others })}</li>}
    </ul>
  );
};

/** The joints of a river as a table in order of time: what went in, what came out, by which act. */
export const EventTable = ({ lines }: { readonly lines: readonly EventLine[] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns: readonly Column<EventLine>[] = [
    {
      label: t('lineage.column.date'),
      cell: ({ date }) => <span className="date">{dateWords(date, language, t('page.unknownDate'))}</span>,
    },
    {
      label: t('lineage.column.event'),
      cell: ({ event }) => (
        <>
          <Link to="/sap-xep/$slug" params={{ slug: event.slug }}>
            <In text={event.title} />
          </Link>{' '}
          <Cite of={event} />{' '}
          {event.status !== null && event.status !== 'IN_FORCE' && <Tag>{t(`kind.status.${event.status}`)}</Tag>}
        </>
      ),
    },
    { label: t('lineage.went'), cell: (line) => <Side side={line.ins} line={line} /> },
    { label: t('lineage.came'), cell: (line) => <Side side={line.outs} line={line} /> },
    { label: t('lineage.column.act'), cell: ({ event }) => <ActLinks acts={event.legalBasis} /> },
  ];
  return <DataTable caption={t('lineage.events')} columns={columns} rows={lines} keyOf={({ event }) => event.slug} />;
};
