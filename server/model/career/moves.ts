import { type Certainty, certainty as certaintyOn } from '#temporal';
import type { ReorganisationRow } from '../rows.ts';
import { isOfPosts, type Lane } from './lanes.ts';
import { compareLevels, type Level } from './levels.ts';
import { compareRanks, rankOf, rankOfMembership, seatedOf } from './ranks.ts';
import { isTold, leadsTo, meets, type Stint } from './stints.ts';

/**
 * What a move is by rank; UNKNOWN where no rule tells. CONFIRMED: who acted in a seat, or was in charge, came to hold it. LOWER_SEAT: the seat has a
 * lower place; a demotion (giáng chức) is a disciplinary measure (Law on Cadres and Civil Servants 2008, art. 79), which a seat does not tell.
 */
export const MOVE_STEPS = ['PROMOTION', 'LATERAL', 'LOWER_SEAT', 'CONFIRMED', 'UNKNOWN'] as const;

/** One of MOVE_STEPS. */
export type MoveStep = (typeof MOVE_STEPS)[number];

/** What else changes with a move. */
export const MOVE_CHANGES = [
  'REORGANISED',
  'BRANCH_CHANGE',
  'TO_CENTRE',
  'TO_LOCAL',
  'LEVEL_UP',
  'LEVEL_DOWN',
] as const;

/** One of MOVE_CHANGES. */
export type MoveChange = (typeof MOVE_CHANGES)[number];

/** The rule that tells a step. */
export const MOVE_RULES = ['SAME_SEAT', 'HEAD_AND_DEPUTY', 'RANK_LISTS', 'HIGHEST_POST', 'NONE'] as const;

/** One of MOVE_RULES. */
export type MoveRule = (typeof MOVE_RULES)[number];

/** From one stint of the main line to the one that followed it. */
export type Move = {
  readonly from: Stint;
  readonly to: Stint;
  readonly step: MoveStep;
  readonly rule: MoveRule;
  readonly changes: readonly MoveChange[];
  /** Whether the one certainly had ended when the other began. */
  readonly certainty: Exclude<Certainty, 'no'>;
  /** The reorganisations through which the seat of the one became that of the other. */
  readonly through: readonly ReorganisationRow[];
};

/**
 * Bodies in which people sit who hold another post: steering committees, working groups, and the councils of the Constitution of 2013, art. 89
 * and 117.
 */
const BESIDE = /^(?:Ban Chỉ đạo|Tiểu ban|Tổ công tác|Hội đồng (?:Quốc phòng và An ninh|bầu cử quốc gia))/iu;

/** Posts of the main line: no ranks, no memberships, nothing that is held beside a main post by its source or by what its body is. */
const isMain = ({ lane, tenure }: Stint): boolean =>
  isOfPosts(lane) && !tenure.concurrent && !BESIDE.test(tenure.bodyVi.normalize('NFC'));

/** Whether one stint came before another: certainly, by bounds; or possibly, where dates of less than a day meet. Both days must be told. */
const order = (before: Stint, after: Stint): Certainty => {
  if (before === after || !isTold(before.time.to) || !isTold(after.time.from)) return 'no';
  if (before.time.toMax <= after.time.fromMin) return 'certain';
  return meets(before.time, after.time) ? 'possible' : 'no';
};

/** Whether another post may have been held over a time between two stints: then nobody knows that the one led to the other. */
const liesBetween = (other: Stint, before: Stint, after: Stint): boolean =>
  other !== before &&
  other !== after &&
  other.time.fromMin < after.time.fromMin &&
  other.time.toMax > before.time.toMax &&
  before.time.toMax < after.time.fromMin;

/** Whether a stint began after one and before another, and the one led to it already. */
const tookItsPlace = (other: Stint, before: Stint, after: Stint): boolean =>
  meets(before.time, other.time) &&
  other.time.fromMin >= before.time.fromMax &&
  other.time.fromMax < after.time.fromMin;

/**
 * The stints from which a stint is a move: those that ended when it began, or else the last to end before it where no other post may have been
 * held in between.
 */
const cameFrom = (after: Stint, main: readonly Stint[]): readonly Stint[] => {
  const before = main.filter((other) => order(other, after) !== 'no');
  const adjoining = before.filter(({ time }) => meets(time, after.time));
  if (adjoining.length > 0) return adjoining.filter((one) => !main.some((other) => tookItsPlace(other, one, after)));
  const last = Math.max(0, ...before.map(({ time }) => time.toMax));
  return before
    .filter(({ time }) => time.toMax === last)
    .filter((one) => !main.some((other) => liesBetween(other, one, after)));
};

const STEP = { 1: 'PROMOTION', 0: 'LATERAL', '-1': 'LOWER_SEAT' } as const;

/** Deputy and head of one body. */
const placeStep = (from: Stint, to: Stint): -1 | 1 | null => {
  if (from.body.id !== to.body.id) return null;
  const [before, after] = [seatedOf(from).place, seatedOf(to).place];
  if (before === 'deputy' && after === 'head') return 1;
  return before === 'head' && after === 'deputy' ? -1 : null;
};

const isHeld = ({ tenure }: Stint): boolean => !tenure.acting && !tenure.inCharge;

/**
 * A lower seat is no lower place for who ranks as high as before by a membership held then: of several posts the highest counts (Regulation
 * 368-QĐ/TW). The record does not have every membership: from a seat whose place one can give, a lower seat alone tells nothing.
 */
const lowerStep = (from: Stint, to: Stint, all: readonly Stint[]): Pick<Move, 'step' | 'rule'> => {
  const place = rankOf(from);
  if (place?.ladder !== 'common') return { step: 'LOWER_SEAT', rule: 'RANK_LISTS' };
  const equal = all.filter((one) => (rankOfMembership(one)?.low ?? 0) >= place.high);
  return equal.some(({ time }) => certaintyOn(time, to.time.fromMin) === 'certain')
    ? { step: 'LATERAL', rule: 'HIGHEST_POST' }
    : { step: 'UNKNOWN', rule: 'NONE' };
};

/**
 * What a move is by rank. Rules, the first that tells: the same seat, acted in and then held, is confirmed; from deputy to head of one body and
 * back; the places of both seats in the lists of ranks, and of the memberships held with a lower one. Nothing else is guessed.
 */
export const stepOf = (from: Stint, to: Stint, all: readonly Stint[]): Pick<Move, 'step' | 'rule'> => {
  if (from.seat.id === to.seat.id)
    return { step: !isHeld(from) && isHeld(to) ? 'CONFIRMED' : 'LATERAL', rule: 'SAME_SEAT' };
  const place = placeStep(from, to);
  if (place !== null) return { step: STEP[place], rule: 'HEAD_AND_DEPUTY' };
  const ranks = compareRanks(rankOf(to), rankOf(from));
  if (ranks === -1) return lowerStep(from, to, all);
  return ranks === null ? { step: 'UNKNOWN', rule: 'NONE' } : { step: STEP[ranks], rule: 'RANK_LISTS' };
};

const EXECUTIVE: ReadonlySet<Lane> = new Set(['GOVERNMENT', 'LOCAL']);

/** Between the executive of the centre and that of a province only the level changes. */
const changesBranch = (from: Lane, to: Lane): boolean => from !== to && !(EXECUTIVE.has(from) && EXECUTIVE.has(to));

const levelChange = (from: Level | null, to: Level | null): readonly MoveChange[] => {
  if (from === null || to === null || from === to) return [];
  if (to === 'CENTRE') return ['TO_CENTRE'];
  if (from === 'CENTRE') return ['TO_LOCAL'];
  const change = compareLevels(to, from);
  return change === null ? [] : [change === 1 ? 'LEVEL_UP' : 'LEVEL_DOWN'];
};

const moveOf = (from: Stint, to: Stint, all: readonly Stint[]): Move => {
  const through = leadsTo(from.seat.id, to.seat.id, from.leads) ?? [];
  return {
    from,
    to,
    ...stepOf(from, to, all),
    changes: [
      ...(through.length > 0 ? (['REORGANISED'] as const) : []),
      ...(changesBranch(from.lane, to.lane) ? (['BRANCH_CHANGE'] as const) : []),
      ...levelChange(from.level, to.level),
    ],
    certainty: order(from, to) === 'certain' ? 'certain' : 'possible',
    through,
  };
};

/** Another term in the same seat is no move. */
const isMove = ({ step, rule }: Move): boolean => rule !== 'SAME_SEAT' || step === 'CONFIRMED';

/** The moves of a career, in order of the stints that they lead to. */
export const movesOf = (stints: readonly Stint[]): readonly Move[] => {
  const main = stints.filter(isMain);
  return main.flatMap((to) => cameFrom(to, main).map((from) => moveOf(from, to, stints))).filter(isMove);
};
