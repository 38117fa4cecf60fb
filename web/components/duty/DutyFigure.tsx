import { useTranslation } from 'react-i18next';
import { formatDay } from '#temporal';
import { today, useAsOf } from '../../as-of.ts';
import type { Table } from '../../export/shown.ts';
import { LanesPicture } from '../../picture/lanes/LanesPicture.tsx';
import { Legend, type LegendSample } from '../career/Legend.tsx';
import { useCareerWords } from '../career/use-career-words.ts';
import { Figure } from '../Figure.tsx';
import { useNarrow } from '../use-narrow.ts';
import { DutyTable } from './DutyTable.tsx';
import { type DutyWords, dutyLanes, factOf, type NumberedPeriod, numberedPeriods, type Period } from './duty-lanes.ts';

const SAMPLES: readonly LegendSample[] = ['legendCertain', 'legendSlant', 'legendFade', 'legendOpen', 'legendActing'];

const COLUMNS = ['number', 'body', 'unit', 'role', 'from', 'from_kind', 'to', 'to_kind', 'acts', 'heads', 'fact'];

const tableOf = (rows: readonly NumberedPeriod[]): Table => ({
  columns: COLUMNS,
  rows: rows.map(({ period, number }) => [
    number,
    period.organisation.name.vi,
    period.unit?.name.vi ?? null,
    period.projectRole ?? period.role,
    period.interval.from,
    period.interval.fromKind,
    period.interval.to,
    period.interval.toKind,
    period.acts.map(({ number: act, title }) => act ?? title).join('; '),
    period.officials.map(({ tenure }) => tenure.person.name).join('; '),
    factOf(period)?.id ?? null,
  ]),
});

const useWords = (): DutyWords => {
  const { t } = useTranslation();
  const { language, time } = useCareerWords();
  return {
    language,
    time,
    standsIn: t('duty.standsIn'),
    bodies: t('duty.bodies'),
    units: t('duty.units'),
    heads: t('duty.heads'),
    unitHeads: t('duty.unitHeads'),
  };
};

const sizesOf = (history: readonly Period[]) => ({
  periods: history.length,
  bodies: new Set(history.map(({ organisation }) => organisation.slug)).size,
  heads: new Set(history.flatMap(({ officials }) => officials.map(({ tenure }) => tenure.person.slug))).size,
});

type Props = { readonly history: readonly Period[]; readonly title: string; readonly name: string };

/** How responsibility travelled: bodies, units and their heads over one time axis, and the equal table. */
export const DutyFigure = ({ history, title, name }: Props) => {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useAsOf();
  const narrow = useNarrow();
  const rows = numberedPeriods(history);
  const summary = t('duty.summary', sizesOf(history));
  return (
    <Figure
      title={title}
      summary={summary}
      name={`${name}.trach-nhiem`}
      day={day}
      legend={<Legend samples={SAMPLES} signs={[]} />}
      picture={
        <LanesPicture
          groups={[{ key: name, title: null, lanes: dutyLanes(rows, words) }]}
          today={today()}
          marked={{ day, label: formatDay(day, words.language) }}
          narrow={narrow}
          label={`${title}. ${summary}`}
        />
      }
      table={<DutyTable caption={title} rows={rows} />}
      rows={() => tableOf(rows)}
      data={() => history}
    />
  );
};
