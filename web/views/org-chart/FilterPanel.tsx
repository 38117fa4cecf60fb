import { useTranslation } from 'react-i18next';
import { type Filter, type FilterCounts, isEmptyFilter, NO_FILTER, STATUSES } from './filter.ts';
import css from './legend.module.css';

type Props = {
  readonly filter: Filter;
  readonly counts: FilterCounts;
  readonly onChange: (filter: Filter) => void;
};

const without = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => new Set([...set].filter((one) => one !== value));

const flipped = <T,>(set: ReadonlySet<T>, value: T): ReadonlySet<T> =>
  set.has(value) ? without(set, value) : new Set([...set, value]);

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly values: readonly T[];
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: ReadonlySet<T>;
  readonly nameOf: (value: T) => string;
  readonly onChange: (chosen: ReadonlySet<T>) => void;
};

const Choice = <T extends string>({ legend, values, counts, chosen, nameOf, onChange }: ChoiceProps<T>) => (
  <fieldset className={css.choice}>
    <legend>{legend}</legend>
    {values.map((value) => (
      <label key={value}>
        <input type="checkbox" checked={chosen.has(value)} onChange={() => onChange(flipped(chosen, value))} />
        {nameOf(value)} <span className="muted">{counts.get(value) ?? 0}</span>
      </label>
    ))}
  </fieldset>
);

/** Which bodies picture and tree show: by branch, by kind, by how sure they are; with how many there are of each. */
export const FilterPanel = ({ filter, counts, onChange }: Props) => {
  const { t } = useTranslation();
  const present = <T,>(map: ReadonlyMap<T, number>, chosen: ReadonlySet<T>) => [...new Set([...map.keys(), ...chosen])];
  return (
    <section className={css.legend} aria-label={t('chart.filter.title')}>
      <p className="muted">{t('chart.filter.hint')}</p>
      <Choice
        legend={t('chart.filter.branch')}
        values={present(counts.branches, filter.branches)}
        counts={counts.branches}
        chosen={filter.branches}
        nameOf={(branch) => t(`kind.branch.${branch}`)}
        onChange={(branches) => onChange({ ...filter, branches })}
      />
      <Choice
        legend={t('chart.filter.kind')}
        values={present(counts.groups, filter.groups)}
        counts={counts.groups}
        chosen={filter.groups}
        nameOf={(group) => t(`chart.kindOf.${group}`)}
        onChange={(groups) => onChange({ ...filter, groups })}
      />
      <Choice
        legend={t('chart.filter.status')}
        values={STATUSES}
        counts={counts.statuses}
        chosen={filter.statuses}
        nameOf={(status) => t(`chart.key.${status}`)}
        onChange={(statuses) => onChange({ ...filter, statuses })}
      />
      {!isEmptyFilter(filter) && (
        <button type="button" className="button" onClick={() => onChange(NO_FILTER)}>
          {t('chart.filter.none')}
        </button>
      )}
    </section>
  );
};
