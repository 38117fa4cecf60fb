import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import page from '../../components/page.module.css';
import css from './convert.module.css';
import type { Line } from './questions.ts';
import { Became, Given, Recognised, type RowProps } from './ResultCells.tsx';
import type { ResultsProps } from './Results.tsx';

/** Beyond so many rows only those in sight are drawn. */
const ALL_DRAWN = 200;
/** How high a row is as a rule (px), before it is measured. */
const ROW = 88;
const rowHeight = (): number => ROW;

type Props = Omit<ResultsProps, 'only'> & { readonly lines: readonly Line[] };

const rowProps = (line: Line, { job, answers, choices, choose }: Props): RowProps => ({
  line,
  job,
  answer: line.question === null ? null : (answers[line.question] ?? null),
  choice: line.question === null ? undefined : choices.get(line.question),
  choose,
});

type RowLineProps = { readonly of: RowProps; readonly index: number; readonly measure?: Ref<HTMLTableRowElement> };

const Row = ({ of, index, measure }: RowLineProps) => (
  <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
    <th scope="row" className={css.given}>
      <Given {...of} />
    </th>
    <td>
      <Recognised {...of} />
    </td>
    <td>
      <Became {...of} />
    </td>
  </tr>
);

const Drawn = (props: Props) => (
  <tbody>
    {props.lines.map((line, index) => (
      <Row key={line.row} of={rowProps(line, props)} index={index} />
    ))}
  </tbody>
);

/** Room for the rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tbody aria-hidden="true" className={css.gap}>
    <tr>
      <td colSpan={3} style={{ height }} />
    </tr>
  </tbody>
);

/** Only the rows in sight, between two gaps as high as the rest. */
const InSight = (props: Props) => {
  const [margin, setMargin] = useState(0);
  const { lines } = props;
  const getItemKey = useCallback((index: number) => lines[index]?.row ?? index, [lines]);
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: rowHeight,
    overscan: 8,
    scrollMargin: margin,
    getItemKey,
  });
  const place = useCallback((top: HTMLTableSectionElement | null) => {
    if (top !== null) setMargin(Math.round(top.getBoundingClientRect().top + window.scrollY));
  }, []);
  const items = rows.getVirtualItems();
  const before = (items[0]?.start ?? margin) - margin;
  const after = rows.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <>
      <tbody ref={place} aria-hidden="true" />
      <Gap height={before} />
      <tbody>
        {items.map(({ index }) => {
          const line = lines[index];
          return line && <Row key={line.row} of={rowProps(line, props)} index={index} measure={rows.measureElement} />;
        })}
      </tbody>
      <Gap height={after} />
    </>
  );
};

/** The rows of a list: as given, recognised, became; the doubtful first. */
export const ResultTable = (props: Props) => {
  const { t } = useTranslation();
  const { length } = props.lines;
  return (
    <table className={`${page.table} ${css.result}`} aria-rowcount={length + 1}>
      <caption className="visually-hidden">{t('convert.result')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{t('convert.given')}</th>
          <th scope="col">{t('convert.recognised')}</th>
          <th scope="col">{t('convert.became')}</th>
        </tr>
      </thead>
      {length > ALL_DRAWN ? <InSight {...props} /> : <Drawn {...props} />}
    </table>
  );
};
