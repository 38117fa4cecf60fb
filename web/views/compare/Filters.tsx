import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountOf } from '../../components/CountOf.tsx';
import css from './compare.module.css';
import { BRANCHES, CHANGE_TYPES, type CompareParams, toggled } from './params.ts';
import type { Counts } from './reform-tree.ts';
import { useGo } from './use-go.ts';

type Props = { readonly params: CompareParams; readonly counts: Counts };

type BoxProps = { readonly label: ReactNode; readonly checked: boolean; readonly onChange: () => void };

const NONE = { certain: 0, possible: 0 } as const;

const Box = ({ label, checked, onChange }: BoxProps) => (
  <label className={css.box}>
    <input type="checkbox" checked={checked} onChange={onChange} /> {label}
  </label>
);

/** Boxes for the types of changes, with their numbers, and for the branches; the address keeps them. */
export const Filters = ({ params, counts }: Props) => {
  const { t } = useTranslation();
  const go = useGo();
  const sizes = new Map(counts.map((count) => [count.type, count]));
  const shown = CHANGE_TYPES.filter((type) => sizes.has(type) || params.types.includes(type));
  return (
    <div className={css.filters}>
      <fieldset>
        <legend>{t('compare.filterTypes')}</legend>
        {shown.map((type) => (
          <Box
            key={type}
            label={
              <span>
                {t(`compare.type.${type}`)} (<CountOf count={sizes.get(type) ?? NONE} />)
              </span>
            }
            checked={params.types.includes(type)}
            onChange={() => go({ ...params, types: toggled(params.types, type) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('compare.filterBranches')}</legend>
        {BRANCHES.map((branch) => (
          <Box
            key={branch}
            label={t(`kind.branch.${branch}`)}
            checked={params.branches.includes(branch)}
            onChange={() => go({ ...params, branches: toggled(params.branches, branch) })}
          />
        ))}
      </fieldset>
      {params.types.length + params.branches.length > 0 && (
        <button type="button" className="button" onClick={() => go({ ...params, types: [], branches: [] })}>
          {t('compare.filterAll')}
        </button>
      )}
    </div>
  );
};
