import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { today, useAsOf } from '../../as-of.ts';
import type { Cell, Table } from '../../export/shown.ts';
import type { SuccessionHeadFragment } from '../../operations.generated.ts';
import { LanesPicture } from '../../picture/lanes/LanesPicture.tsx';
import { Legend, type LegendSample } from '../career/Legend.tsx';
import { ReadingSwitch } from '../career/ReadingSwitch.tsx';
import { Figure } from '../Figure.tsx';
import { useNarrow } from '../use-narrow.ts';
import { SeatOnDay } from './SeatOnDay.tsx';
import { SeatTable } from './SeatTable.tsx';
import { type Entry, type NumberedEntry, numbered, seatLanes } from './seat-lanes.ts';
import { useSeatWords } from './use-seat-words.ts';

const SAMPLES: readonly LegendSample[] = [
  'legendCertain',
  'legendSlant',
  'legendFade',
  'legendOpen',
  'legendActing',
  'legendVacant',
  'legendUnknown',
];

const COLUMNS = ['number', 'kind', 'person', 'organisation', 'acting', 'from', 'from_kind', 'to', 'to_kind', 'event'];

const rowOf = ({ entry, number }: NumberedEntry): readonly Cell[] => [
  number,
  entry.kind,
  entry.tenure?.person.name ?? null,
  entry.organisationName.vi,
  entry.acting || entry.inCharge ? 'yes' : 'no',
  entry.interval?.from ?? entry.reorganisation?.date ?? null,
  entry.interval?.fromKind ?? null,
  entry.interval?.to ?? null,
  entry.interval?.toKind ?? null,
  entry.reorganisation?.title.vi ?? null,
];

const tableOf = (entries: readonly NumberedEntry[]): Table => ({ columns: COLUMNS, rows: entries.map(rowOf) });

const useSummary = (entries: readonly Entry[], bodies: number): string => {
  const { t } = useTranslation();
  const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const holders = count('HOLDER');
  return t('career.seatSummary', {
    holders,
    bodies: bodies > 1 ? t('career.seatBodies', { count: bodies }) : '',
    vacancies: count('VACANCY'),
    gaps: count('GAP'),
  });
};

type Props = {
  readonly head: SuccessionHeadFragment;
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly name: string;
  readonly more: ReactNode;
};

const Tools = ({ head: { reading } }: Pick<Props, 'head'>) => {
  const { t } = useTranslation();
  const label = (one: typeof reading) => t(one === 'IDENTITY' ? 'career.seatIdentity' : 'career.seatContinuity');
  return <ReadingSwitch current={reading} otherwise="CONTINUITY" label={label} />;
};

/** A seat through every rename and merger of its body: bars of holders, empty boxes, and the equal table. */
export const SeatFigure = ({ head, entries, title, name, more }: Props) => {
  const { t } = useTranslation();
  const words = useSeatWords();
  const { day } = useAsOf();
  const narrow = useNarrow();
  const rows = numbered(entries);
  const lanes = seatLanes(head.positions, rows, words);
  const summary = useSummary(entries, lanes.length);
  return (
    <Figure
      title={title}
      summary={summary}
      name={name}
      day={day}
      tools={<Tools head={head} />}
      legend={<Legend samples={SAMPLES} signs={[]} />}
      picture={
        <LanesPicture
          groups={[{ key: name, title: null, lanes }]}
          today={today()}
          marked={{ day, label: formatDay(day, words.language) }}
          narrow={narrow}
          label={`${title}. ${summary}`}
        />
      }
      table={
        <>
          <SeatOnDay seats={head.heldOn} />
          {!head.complete && <p className="muted note">{t('career.incomplete')}</p>}
          <SeatTable caption={title} entries={rows} />
          {more}
        </>
      }
      rows={() => tableOf(rows)}
      data={() => ({ ...head, entries })}
    />
  );
};
