import { useTranslation } from 'react-i18next';
import { BRANCH_SHAPE, BRANCHES } from '../../graph/shapes.ts';
import { type Branch, branchRole, CHANGE_SIGN, type Change, changeRole, DIVIDED_SIGN } from '../../style/tokens.ts';
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

const SIGNS: readonly (readonly [word: Change | 'divided', sign: string, change: Change])[] = [
  ['born', CHANGE_SIGN.born, 'born'],
  ['ended', CHANGE_SIGN.ended, 'ended'],
  ['renamed', CHANGE_SIGN.renamed, 'renamed'],
  ['moved', CHANGE_SIGN.moved, 'moved'],
  ['merged', CHANGE_SIGN.merged, 'merged'],
  ['divided', DIVIDED_SIGN, 'merged'],
];

const Changes = () => {
  const { t } = useTranslation();
  return (
    <ul>
      {SIGNS.map(([word, sign, change]) => (
        <li key={word}>
          <span className={css.sign} style={{ background: `var(--${changeRole(change)})` }} aria-hidden="true">
            {sign}
          </span>
          {t(`chart.key.${word}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 48 22" width="48" height="22" aria-hidden="true">
          <path d={OUTLINE.rectangle} fill="none" stroke="var(--line)" strokeWidth="1.5" strokeDasharray="6 4" />
          <path d="M14 11H34" stroke="var(--muted)" strokeWidth="2" />
        </svg>
        {t('chart.key.ghost')}
      </li>
      <li>
        <svg viewBox="0 0 48 22" width="48" height="22" aria-hidden="true">
          <path d="M2 18C16 2 30 2 40 12" fill="none" stroke="var(--change-merged)" strokeWidth="3" />
          <path d="M46 18L36.5 14.5L43 8Z" fill="var(--change-merged)" />
        </svg>
        {t('chart.key.flow')}
      </li>
    </ul>
  );
};

/** What shapes, colours, lines and signs of the picture say. */
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
      <h2>{t('chart.key.changes')}</h2>
      <Changes />
      <p>{t('chart.key.pill')}</p>
    </section>
  );
};
