import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../components/use-narrow.ts';
import { textWidth } from '../../picture/text-width.ts';
import css from './fate.module.css';
import { type Share, stretchesOf } from './fate-shares.ts';

const HEIGHT = 44;
const WIDTH = { wide: 1200, narrow: 360 } as const;
const TYPE = { size: 14, weight: 500 } as const;

/** Each fate as a part of one bar, with its number and words where they have room (the sentence above has all of them); what nobody knows is dashed. */
export const FateBar = ({ shares, label }: { readonly shares: readonly Share[]; readonly label: string }) => {
  const { t } = useTranslation();
  const width = useNarrow() ? WIDTH.narrow : WIDTH.wide;
  const wordsOf = ({ fate, certain, possible }: Share) => `${certain + possible} ${t(`fate.kind.${fate}`)}`;
  return (
    <svg className={css.bar} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {stretchesOf(shares, width - 2).map((part) => {
        const shown = [wordsOf(part), String(part.certain + part.possible)].find(
          (words) => textWidth(words, TYPE) < part.width - 12,
        );
        return (
          <g key={part.fate}>
            <rect
              className={part.fate === 'UNKNOWN' ? css.unknown : css.share}
              x={part.x + 1}
              y={1}
              width={part.width}
              height={HEIGHT - 2}
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
