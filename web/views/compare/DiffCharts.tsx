import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, parseDay } from '#temporal';
import { useNarrow } from '../../components/use-narrow.ts';
import { type Bilingual, wordsOf } from '../../data/names.ts';
import { useLanguage } from '../../language.ts';
import { textLines } from '../../picture/text-width.ts';
import css from './diff.module.css';
import { branchPath, flowPath, linesOf, middleOf, PLACE, type Places, placesOf } from './diff-places.ts';
import { type Diff, type DiffRow, type Side, signOfNode } from './diff-rows.ts';
import type { Sides } from './Names.tsx';
import type { Shown } from './params.ts';
import { SIGNS } from './signs.ts';

const SIDES = ['before', 'after'] as const satisfies readonly Side[];

type RowProps = { readonly row: DiffRow; readonly side: Side; readonly places: Places };

/** The name on a side; a ghost keeps the name that it had. */
const nameOn = ({ node }: DiffRow, side: Side): Bilingual | null =>
  (side === 'before' ? (node?.before ?? null) : (node?.after ?? node?.before))?.name ?? null;

const labelOf = (text: string, width: number): string =>
  textLines(text, { size: PLACE.text }, width - 2 * PLACE.pad - PLACE.sign).lines[0] ?? '';

const BodyBox = ({ row, side, places, days }: RowProps & { readonly days: Sides }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const chart = places.chart[side];
  const name = nameOn(row, side);
  if (!chart || !row.node || !name) return null;
  const ghost = row[side] !== 'there';
  const x = chart.x + row.depth * PLACE.step;
  const width = chart.width - row.depth * PLACE.step;
  const sign = signOfNode(row.node);
  const words = wordsOf(name, language);
  const possible = row.node[ghost ? 'before' : side]?.certainty === 'POSSIBLE';
  const label = labelOf(`${words.text}${possible ? ' ?' : ''}`, width);
  const said = [words.text, sign && t(`compare.sign.${sign}`), ghost && row.node.ended && t('compare.ghost')]
    .filter(Boolean)
    .join(', ');
  return (
    <Link
      to="/co-quan/$slug/{-$muc}"
      params={{ slug: row.node.slug, muc: undefined }}
      search={{ ngay: ghost ? days.before : days[side] }}
      className={css.body}
      data-branch={row.node.organisation.branch}
      data-ghost={ghost}
      data-possible={possible}
      data-sign={sign ?? undefined}
      aria-label={said}
    >
      <title>{said}</title>
      <rect x={x} y={middleOf(row.line[side]) - PLACE.box / 2} width={width} height={PLACE.box} rx="4" />
      <text x={x + PLACE.pad} y={middleOf(row.line[side]) + 5} className={css.name} lang={words.language}>
        {label}
      </text>
      {sign && (
        <text x={x + width - PLACE.pad} y={middleOf(row.line[side]) + 5} className={css.sign} textAnchor="end">
          {ghost && row.node.ended ? SIGNS.ended : SIGNS[sign]}
        </text>
      )}
    </Link>
  );
};

const Folded = ({ row, side, places }: RowProps) => {
  const { t } = useTranslation();
  const chart = places.chart[side];
  if (!chart) return null;
  return (
    <text x={chart.x + row.depth * PLACE.step + 4} y={middleOf(row.line[side]) + 5} className={css.folded}>
      {t('compare.unchanged', { count: row.folded })}
    </text>
  );
};

const Chart = ({ diff, places, side, days }: SvgProps & { readonly side: Side }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const chart = places.chart[side];
  const date = (one: Side) => formatDay(parseDay(days[one]), language);
  if (!chart) return null;
  const shown = diff.rows.filter((row) => places.union || row[side] !== 'none');
  const lineOf = (index: number) => diff.rows[index]?.line[side] ?? 0;
  return (
    <g>
      <text x={chart.x} y={PLACE.top - 20} className={css.day}>
        {places.union
          ? t('compare.pair', { from: date('before'), to: date('after') })
          : t('compare.onDay', { date: date(side) })}
      </text>
      {shown.map(
        ({ key, parent, depth, line }) =>
          parent !== null && (
            <path key={key} d={branchPath(chart.x, depth, lineOf(parent), line[side])} className={css.branch} />
          ),
      )}
      {shown.map((row) =>
        row.node ? (
          <BodyBox key={row.key} row={row} side={side} places={places} days={days} />
        ) : (
          <Folded key={row.key} row={row} side={side} places={places} />
        ),
      )}
    </g>
  );
};

type SvgProps = { readonly diff: Diff; readonly places: Places; readonly days: Sides };

const WIDE = 1200;
const NARROW = 340;

type Props = { readonly diff: Diff; readonly days: Sides; readonly shown: Shown; readonly label: string };

/** Two charts over one layout, beside one another with what became what between them; on a narrow screen one of them. */
export const DiffCharts = ({ diff, days, shown, label }: Props) => {
  const narrow = useNarrow();
  const places = placesOf(linesOf(diff), narrow ? NARROW : WIDE, narrow && shown === 'both' ? 'union' : shown);
  return (
    <svg viewBox={`0 0 ${places.width} ${places.height}`} className={css.svg} aria-label={label}>
      {diff.flows.map((flow) => (
        <path
          key={`${flow.sign} ${flow.from} ${flow.to}`}
          d={flowPath(flow, places, diff)}
          className={css.flow}
          data-sign={flow.sign}
          data-certain={flow.certain}
        />
      ))}
      {SIDES.map((side) => (
        <Chart key={side} side={side} diff={diff} places={places} days={days} />
      ))}
    </svg>
  );
};
