import { type Day, earlier, type Interval, intervalOf, later, parseEdtf } from '#temporal';
import type {
  CareerLane,
  CareerPartsFragment,
  StintPartsFragment,
  TenurePartsFragment,
} from '../operations.generated.ts';
import { boundsOf } from './interval.ts';

/** One stretch of a career, as the pages ask for it. */
export type Stint = StintPartsFragment;

/** One of the tenures of a stint. */
export type StintTenure = Stint['tenures'][number];

/** A move between two stints. */
export type Move = CareerPartsFragment['moves'][number];

/** A career, as the pages ask for it. */
export type Career = CareerPartsFragment;

type Timed = Pick<TenurePartsFragment, 'interval' | 'inOfficeFrom' | 'inOfficeOn'>;

/** When a tenure held; days on which a source shows the person in office narrow its unknown ends. */
export const tenureSpan = ({ interval, inOfficeFrom, inOfficeOn }: Timed): Interval => {
  const { from, to } = boundsOf(interval);
  return intervalOf(from, to, {
    first: inOfficeFrom === null ? undefined : parseEdtf(inOfficeFrom),
    last: inOfficeOn === null ? undefined : parseEdtf(inOfficeOn),
  });
};

/** When a stint held: from its first tenure's beginning to its last one's end, without a break. */
export const stintSpan = ({ tenures }: Pick<Stint, 'tenures'>): Interval => {
  const [first, ...rest] = tenures.map(tenureSpan);
  if (first === undefined) throw new Error('a stint has a tenure');
  return rest.reduce(
    (whole, span) => ({
      fromMin: earlier(whole.fromMin, span.fromMin),
      fromMax: earlier(whole.fromMax, span.fromMax),
      toMin: later(whole.toMin, span.toMin),
      toMax: later(whole.toMax, span.toMax),
    }),
    first,
  );
};

/** The last tenure of a stint, whose title and body it shows. */
export const lastOf = ({ tenures }: Pick<Stint, 'tenures'>): StintTenure => {
  const last = tenures.at(-1);
  if (last === undefined) throw new Error('a stint has a tenure');
  return last;
};

const bodyKey = ({ organisation, organisationName }: StintTenure): string =>
  `${organisation.slug} ${organisationName.vi}`;

/** The days within a stint on which the body, or its name, changed and the person stayed. */
export const breaksOf = ({ tenures }: Pick<Stint, 'tenures'>): readonly Day[] =>
  tenures.slice(1).flatMap((tenure, at) => {
    const before = tenures[at];
    return before !== undefined && bodyKey(before) !== bodyKey(tenure) ? [tenureSpan(tenure).fromMin] : [];
  });

/** The id of a stint: that of its last tenure. */
export const stintId = (stint: Pick<Stint, 'tenures'>): string => lastOf(stint).id;

/** The lanes in which a career is drawn, from the top. */
export const LANES: readonly CareerLane[] = [
  'PARTY',
  'ASSEMBLY',
  'GOVERNMENT',
  'LOCAL',
  'JUDICIARY',
  'SERVICE',
  'ENTERPRISE',
  'MEMBERSHIP',
  'RANK',
];

/** Whether a lane holds posts, not what stands beside them. */
export const isOfPosts = (lane: CareerLane): boolean => lane !== 'MEMBERSHIP' && lane !== 'RANK';

/** The signs of the moves that lead to a stint: ▲ up, ⇄ another branch. */
export const signsOf = (stint: Stint, moves: readonly Move[]): string => {
  const own = moves.filter(({ to }) => to.tenures[0]?.id === stint.tenures[0]?.id);
  const up = own.some(({ step }) => step === 'PROMOTION') ? '▲' : '';
  return up + (own.some(({ changes }) => changes.includes('BRANCH_CHANGE')) ? '⇄' : '');
};

/** A move with the stints that it joins. */
export type JoinedMove = { readonly move: Move; readonly from: Stint; readonly to: Stint };

/** The moves of a career with their stints. */
export const joinedMoves = ({ stints, moves }: Career): readonly JoinedMove[] => {
  const byFirst = new Map(stints.map((stint) => [stint.tenures[0]?.id, stint]));
  return moves.flatMap((move) => {
    const [from, to] = [byFirst.get(move.from.tenures[0]?.id), byFirst.get(move.to.tenures[0]?.id)];
    return from && to ? [{ move, from, to }] : [];
  });
};
