import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { River } from './model.ts';
import { type DirectionParam, deeperThan, type LineageParams } from './params.ts';
import css from './river.module.css';

const CHOICES = [
  { chieu: undefined, label: 'lineage.both' },
  { chieu: 'tien-than', label: 'lineage.ancestors' },
  { chieu: 'ke-thua', label: 'lineage.descendants' },
] as const satisfies readonly { readonly chieu: DirectionParam | undefined; readonly label: string }[];

/** A choice is the current one only where the whole address is its own. */
const CURRENT = { exact: true, includeSearch: true };

type Props = { readonly params: LineageParams; readonly deeper: boolean; readonly folded: River };

/** Which way to look, how far, and the fans that are folded. */
export const LineageTools = ({ params, deeper, folded }: Props) => {
  const { t } = useTranslation();
  const further = deeper ? deeperThan(params.depth) : null;
  return (
    <>
      <nav aria-label={t('lineage.direction')}>
        <ul className={css.choices}>
          {CHOICES.map(({ chieu, label }) => (
            <li key={label}>
              <Link
                to="."
                search={(previous: object) => ({ ...previous, chieu })}
                activeOptions={CURRENT}
                resetScroll={false}
              >
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {further !== null && (
        <Link
          to="."
          search={(previous: object) => ({ ...previous, sau: String(further) })}
          className="button"
          resetScroll={false}
        >
          {t('lineage.deeper', { depth: params.depth })}
        </Link>
      )}
      {folded.lanes
        .filter(({ kind }) => kind === 'folded')
        .map(({ id, names }) => (
          <Link
            key={id}
            to="."
            search={(previous: object) => ({ ...previous, mo: [...params.opened, id.replace(/:(ins|outs)$/, '')] })}
            className="button"
            resetScroll={false}
          >
            {names[0]?.text}
          </Link>
        ))}
    </>
  );
};
