import { addDays, type EdtfDate, parseEdtf } from '#temporal';
import type { Place } from '../faults.ts';
import { tookEffect } from './change.ts';
import type { RecordIndex } from './record-index.ts';
import type { About, Case, Find, Finders } from './rule.ts';
import type { Teller } from './words.ts';

/** A fact and the newest source that could have known it. */
const laterCase = (
  { tell }: RecordIndex,
  about: readonly [About, ...About[]],
  at: Place,
  newest: EdtfDate,
  says: (w: Teller) => string,
): Case =>
  tell(
    about,
    at,
    (w) => `${says(w)}; nguồn mới nhất ${w.date(newest.text)}`,
    (w) => `${says(w)}; newest source ${w.date(newest.text)}`,
  );

/** An act sets the day on which it takes effect; a report from before that day tells a plan. */
const hasAct = ({ sources: known }: RecordIndex, sources: readonly string[]): boolean =>
  sources.some((id) => known.get(id)?.kind === 'legal-document');

const eventsLater: Find = (index) =>
  index.record.events.flatMap((fact) => {
    const newest = index.newest(fact.sources);
    if (!fact.date || !newest || !tookEffect(fact) || hasAct(index, [...fact.sources, ...(fact.legal_basis ?? [])]))
      return [];
    if (parseEdtf(fact.date).min <= newest.max) return [];
    return [laterCase(index, [fact.id], fact.at, newest, (w) => w.event(fact))];
  });

/** A post ends with its body, whose own sources tell that end. */
const tenuresLater: Find = (index) =>
  index.record.tenures.flatMap((fact) => {
    const newest = index.newest([...fact.sources, ...(fact.legal_basis ?? [])]);
    if (!fact.to || fact.to === '..' || !newest || hasAct(index, fact.sources)) return [];
    if (index.bodies.get(fact.org)?.fact.existed?.to === fact.to) return [];
    // The last day in office is the day before `to`: a source of that very day may tell the end.
    if (addDays(parseEdtf(fact.to).min, -1) <= newest.max) return [];
    return [laterCase(index, [fact, fact.person], fact.at, newest, (w) => `${w.post(fact)}: ${w.ends(fact)}`)];
  });

const seenLater: Find = (index) =>
  index.record.tenures.flatMap((fact) => {
    const newest = index.newest(fact.sources);
    if (!fact.in_office_on || !newest || parseEdtf(fact.in_office_on).min <= newest.max) return [];
    const says = (w: Teller) => `${w.post(fact)}: ${w.date(fact.in_office_on)}`;
    return [laterCase(index, [fact, fact.person], fact.at, newest, says)];
  });

/** Rules about facts that are later than all their sources. */
export const later: Finders = {
  'fact-later-than-sources': (index) => [...eventsLater(index), ...tenuresLater(index)],
  'seen-later-than-sources': seenLater,
};
