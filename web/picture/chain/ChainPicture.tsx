import picture from '../picture.module.css';
import css from './chain.module.css';
import { type Box, type Chain, LINE, layOutChain, type PlacedPerson, type PlacedStep } from './layout.ts';

const Lines = ({ box, className }: { readonly box: Box; readonly className: string | undefined }) => (
  <text className={className} textAnchor="middle">
    {box.lines.map((line, at) => (
      <tspan key={line} x={box.x + box.width / 2} y={box.y + 8 + LINE * (at + 0.75)}>
        {line}
      </tspan>
    ))}
  </text>
);

const Person = ({ placed, href }: { readonly placed: PlacedPerson; readonly href: string }) => {
  const { x, y, width, height, person } = placed;
  return (
    <a href={href} className={css.link} aria-label={person.name}>
      <rect className={css.person} x={x} y={y} width={width} height={height} rx={height / 2} />
      <Lines box={placed} className={css.name} />
    </a>
  );
};

const ARROW = 'chain-forward';

const Arrow = () => (
  <defs>
    <marker id={ARROW} viewBox="0 0 10 10" refX="10" refY="5" markerWidth="7" markerHeight="7" orient="auto">
      <path className={css.arrow} d="M0 0 10 5 0 10z" />
    </marker>
  </defs>
);

const Step = ({ placed, forward }: { readonly placed: PlacedStep; readonly forward: boolean }) => {
  const { x, y, width, height, step, threads } = placed;
  const sure = step.certain ? css.certain : css.possible;
  return (
    <>
      {threads.map((thread) => (
        <line
          key={`${thread.x1} ${thread.y1}`}
          className={sure}
          markerEnd={forward ? `url(#${ARROW})` : undefined}
          {...thread}
        />
      ))}
      <a href={step.href} className={css.link} aria-label={step.label}>
        <title>{step.label}</title>
        <rect className={`${css.body} ${sure}`} x={x} y={y} width={width} height={height} rx={4} />
        <Lines box={placed} className={css.words} />
      </a>
    </>
  );
};

type Props = {
  readonly chain: Chain;
  readonly narrow: boolean;
  /** Whether the steps follow each other in time: their threads are arrows. */
  readonly forward: boolean;
  readonly label: string;
  readonly personHref: (slug: string) => string;
};

/** People and the bodies in which each two of them met: a full line is certain, a dashed one with a question mark possible. */
export const ChainPicture = ({ chain, narrow, forward, label, personHref }: Props) => {
  const laid = layOutChain(chain, narrow ? 360 : 1200, narrow);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML groups links within an SVG
    <svg
      className={picture.picture}
      viewBox={`0 0 ${laid.width} ${laid.height}`}
      width={laid.width}
      height={laid.height}
      role="group"
      aria-label={label}
    >
      {forward && <Arrow />}
      {laid.people.map((placed, at) => {
        const step = laid.steps[at];
        return (
          <g key={placed.person.slug}>
            <Person placed={placed} href={personHref(placed.person.slug)} />
            {step && <Step placed={step} forward={forward} />}
          </g>
        );
      })}
    </svg>
  );
};
