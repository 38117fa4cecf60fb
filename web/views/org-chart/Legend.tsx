import { useTranslation } from 'react-i18next';
import { BRANCH_SHAPE, BRANCHES } from '../../graph/shapes.ts';
import { type Branch, branchRole } from '../../style/tokens.ts';
import css from './legend.module.css';

const OUTLINE = {
  rectangle: 'M1 1H47V21H1Z',
  'round-rectangle': 'M7 1H41A6 6 0 0 1 47 7V15A6 6 0 0 1 41 21H7A6 6 0 0 1 1 15V7A6 6 0 0 1 7 1Z',
  'cut-rectangle': 'M7 1H41L47 7V15L41 21H7L1 15V7Z',
  barrel: 'M1 4Q24 -2 47 4V18Q24 24 1 18Z',
} as const;

const outlineOf = (branch: Branch): string => {
  const shape = BRANCH_SHAPE[branch];
  if (shape.kind === 'named') return OUTLINE[shape.name];
  const corners = shape.corners.map(([x, y]) => `${24 + Math.sign(x) * (23 - (1 - Math.abs(x)) * 90)} ${11 + y * 10}`);
  return `M${corners.join('L')}Z`;
};

const Sample = ({ branch }: { readonly branch: Branch }) => (
  <svg viewBox="0 0 48 22" width="48" height="22" aria-hidden="true">
    <path
      d={outlineOf(branch)}
      fill={`var(--${branchRole(branch, 'fill')})`}
      stroke={`var(--${branchRole(branch)})`}
      strokeWidth="1.5"
    />
  </svg>
);

const LINES = [
  ['certain', '0'],
  ['possible', '6 4'],
  ['recalled', '1.5 3'],
] as const;

/** What shapes, colours and lines of the picture say. */
export const Legend = () => {
  const { t } = useTranslation();
  return (
    <section className={css.legend} aria-label={t('chart.legend')}>
      <h2>{t('chart.key.shapes')}</h2>
      <ul>
        {BRANCHES.map((branch) => (
          <li key={branch}>
            <Sample branch={branch} />
            {t(`kind.branch.${branch}`)}
          </li>
        ))}
      </ul>
      <h2>{t('chart.key.lines')}</h2>
      <ul>
        {LINES.map(([word, dashes]) => (
          <li key={word}>
            <svg viewBox="0 0 48 22" width="48" height="22" aria-hidden="true">
              <path d={OUTLINE.rectangle} fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray={dashes} />
            </svg>
            {t(`chart.key.${word}`)}
          </li>
        ))}
      </ul>
      <p>{t('chart.key.pill')}</p>
    </section>
  );
};
