import { both, type Certainty, certainty, type Day, type Interval } from '#temporal';

/** A head of a body, or (`ofUnit`) of the unit in charge there, by the tenure. */
export type Head<T extends Interval> = { readonly tenure: T; readonly ofUnit: boolean };

type Seat = Interval & { readonly acting: boolean; readonly inCharge: boolean; readonly key: string };

/** Whether a head only stood in: acting (quyền) or in charge (phụ trách) without holding the seat. */
export const standsIn = ({ acting, inCharge }: { readonly acting: boolean; readonly inCharge: boolean }): boolean =>
  acting || inCharge;

/** A head on a day, with how surely the head was answerable then. */
export type Answerable<T extends Interval> = Head<T> & { readonly held: Certainty };

/** Whether one was answerable on a day: the body for the matter, and the person at its head, both certainly or one of them possibly. */
export const answerable = (duty: Interval, tenure: Interval, day: Day): Certainty =>
  both(certainty(duty, day), certainty(tenure, day));

const rank = ({ ofUnit, held }: Answerable<Interval>): number => (ofUnit ? 2 : 0) + (held === 'certain' ? 0 : 1);

/** The heads on a day: of the body before those of the unit, certain ones first, the latest begun first. */
export const answerableOn = <T extends Seat>(
  duty: Interval,
  heads: readonly Head<T>[],
  day: Day,
): readonly Answerable<T>[] =>
  heads
    .map((head) => ({ ...head, held: answerable(duty, head.tenure, day) }))
    .filter(({ held }) => held !== 'no')
    .sort((a, b) => rank(a) - rank(b) || (a.tenure.key < b.tenure.key ? 1 : -1));

/** The roles of bodies in a project, the most answerable first. */
const ROLES = ['lead', 'owner', 'operator', 'approver', 'participant', 'beneficiary'];

/** Orders bodies on a day: state management itself and the lead first, then by role, then by beginning. */
export const byRole = (
  a: { readonly role: string | null; readonly key: string },
  b: { readonly role: string | null; readonly key: string },
): number => {
  const place = (role: string | null): number => (role === null ? -1 : ROLES.indexOf(role) + 1 || ROLES.length + 1);
  return place(a.role) - place(b.role) || (a.key < b.key ? -1 : 1);
};
