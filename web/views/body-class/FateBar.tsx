import { useTranslation } from 'react-i18next';
import { textWidth } from '../../picture/text-width.ts';
import css from './fate.module.css';
import { type Share, stretchesOf } from './fate-shares.ts';

const SIZE = { width: 1200, height: 44 } as const;
const TYPE = { size: 14, weight: 500 } as const;

/** Each fate as a part of one bar, with its number and words where they have room; what nobody knows is dashed. */
export const FateBar = ({ shares, label }: { readonly shares: readonly Share[]; readonly label: string }) => {
  const { t } = useTranslation();
  const wordsOf = ({ fate, certain, possible }: Share) => `${certain + possible} ${t(`fate.kind.${fate}`)}`;
  return (
    <svg className={css.bar} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      {stretchesOf(shares, SIZE.width - 2).map((part) => {
        const words = wordsOf(part);
        const shown = textWidth(words, TYPE) < part.width - 12 ? words : String(part.certain + part.possible);
        return (
          <g key={part.fate}>
            <rect
              className={part.fate === 'UNKNOWN' ? css.unknown : css.share}
              x={part.x + 1}
              y={1}
              width={part.width}
              height={SIZE.height - 2}
            />
            <text className={css.words} x={part.x + part.width / 2 + 1} y={27} textAnchor="middle">
              {shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
