import { parseEdtf } from '#temporal';
import type { ReformFact, ReorganisationFact } from '../record.ts';
import type { RecordIndex } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

type Members = NonNullable<ReformFact['members']>[number];

const isIn = ({ from, to }: Members, date: string | null): boolean => {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const { min, max } = parseEdtf(date);
  return (from === undefined || max >= parseEdtf(from).min) && (to === undefined || min < parseEdtf(to).min);
};

const matches = ({ bodies }: RecordIndex, members: Members, fact: ReorganisationFact): boolean => {
  const kindOf = (id: string) => bodies.get(id)?.fact.kind;
  const partners = [...(fact.from ?? []), ...(fact.to ?? []), ...(fact.subject ?? [])];
  return (
    isIn(members, fact.date) &&
    (members.acts === undefined || members.acts.some((act) => fact.legal_basis?.includes(act))) &&
    (members.kinds === undefined || partners.some((id) => members.kinds?.some((kind) => kind === kindOf(id))))
  );
};

const hasMembers = (index: RecordIndex, reform: ReformFact): boolean =>
  (reform.events ?? []).length > 0 ||
  (reform.members ?? []).some((members) => index.record.events.some((fact) => matches(index, members, fact)));

/** A reform of reforms has the members of its parts. */
const withoutMembers: Find = (index) => {
  const whole = new Set(index.record.reforms.map(({ part_of }) => part_of));
  return index.record.reforms
    .filter((reform) => !whole.has(reform.id) && !hasMembers(index, reform))
    .map(({ id, names, at }) =>
      index.tell(
        [id],
        at,
        () => names.vi,
        () => names.en,
      ),
    );
};

/** Rules about reforms. */
export const reforms: Finders = { 'reform-without-members': withoutMembers };
