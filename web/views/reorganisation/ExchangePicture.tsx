import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReorganisationType } from '../../operations.generated.ts';
import { branchClass } from '../../picture/branch.ts';
import { Joint } from '../../picture/Joint.tsx';
import { signOf } from '../../picture/joint-sign.ts';
import picture from '../../picture/picture.module.css';
import css from './exchange.module.css';
import type { Box } from './exchange.ts';
import { BOXES, type ExchangeLayout, type PlacedBox } from './exchange-layout.ts';

const LinkTo = ({ box: { link }, children }: { readonly box: Box; readonly children: ReactNode }) => {
  if (link === null) return <g>{children}</g>;
  const params = { slug: link.slug };
  if (link.to === 'function')
    return (
      <Link to="/chuc-nang/$slug" params={params}>
        {children}
      </Link>
    );
  if (link.to === 'project')
    return (
      <Link to="/du-an/$slug" params={params}>
        {children}
      </Link>
    );
  return (
    <Link to="/co-quan/$slug/{-$muc}" params={{ ...params, muc: undefined }}>
      {children}
    </Link>
  );
};

const LINE = 16;

const BoxShape = ({ placed: { box, x, y, width, height, lines, whole } }: { readonly placed: PlacedBox }) => {
  const top = y + height / 2 - ((lines.length + 1) * LINE) / 2 + 12;
  return (
    <LinkTo box={box}>
      <g className={`${picture.bar} ${box.branch ? branchClass(box.branch) : ''} ${box.isPlanned ? css.planned : ''}`}>
        {!whole && <title>{box.text}</title>}
        <rect className={`${picture.outline} ${css.box}`} x={x} y={y} width={width} height={height} rx={4} />
        {lines.map((line, n) => (
          <text key={line} className={css.name} x={x + BOXES.padding} y={top + n * LINE} lang={box.language}>
            {line}
          </text>
        ))}
        <text className={css.note} x={x + BOXES.padding} y={top + lines.length * LINE}>
          {box.note}
        </text>
      </g>
    </LinkTo>
  );
};

type Props = {
  readonly layout: ExchangeLayout;
  readonly type: ReorganisationType;
  readonly isPlan: boolean;
  readonly movedCount: number;
};

/** What went in and what came out of a reorganisation, joined by threads; what was moved, below. */
export const ExchangePicture = ({ layout, type, isPlan, movedCount }: Props) => {
  const { t } = useTranslation();
  const { narrow, width, height, joint, boxes, threads, moved, more } = layout;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={css.scroll} tabIndex={0} aria-label={t('exchange.picture')}>
      {/* biome-ignore lint/a11y/useSemanticElements: no other element groups the links of an SVG */}
      <svg
        className={`${picture.picture} ${css.exchange} ${narrow ? '' : css.wide}`}
        viewBox={`-1 0 ${width + 2} ${height}`}
        role="group"
        aria-label={t('exchange.picture')}
      >
        {threads.map(({ id, path, box }) => (
          <path
            key={id}
            className={`${css.thread} ${box.isPart ? css.part : css.whole} ${isPlan ? css.dotted : ''}`}
            d={path}
          />
        ))}
        {moved && !narrow && (
          <path className={`${css.thread} ${css.part}`} d={`M${joint.x} ${joint.y}V${moved.y - 16}`} />
        )}
        {moved && (
          <text className={css.heading} x={moved.x} y={moved.y} textAnchor="middle">
            {t('exchange.moved', { count: movedCount })}
          </text>
        )}
        <Joint at={joint} sign={signOf(type)} plan={isPlan} />
        {boxes.map((placed) => (
          <BoxShape key={placed.box.id} placed={placed} />
        ))}
        {more.map(({ x, y, count }) => (
          <text key={`${x}:${y}`} className={css.note} x={x} y={y}>
            {t('exchange.more', { count })}
          </text>
        ))}
      </svg>
    </section>
  );
};
