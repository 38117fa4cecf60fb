import { membershipOf } from '../derive/reform-members.ts';
import type { Find, Finders } from './rule.ts';

/** A reform of reforms has the members of its parts. */
const withoutMembers: Find = ({ record, tell }) => {
  const { eventsOf } = membershipOf(record);
  return record.reforms
    .filter(({ id }) => eventsOf(id).length === 0)
    .map(({ id, names, at }) =>
      tell(
        [id],
        at,
        () => names.vi,
        () => names.en,
      ),
    );
};

/** Rules about reforms. */
export const reforms: Finders = { 'reform-without-members': withoutMembers };
