import { EmptyIntervalError, type Interval, intervalOf, parseBound, parseEdtf } from '#temporal';
import { slugOf } from '../../server/model/fold.ts';
import { headsBody, isSingleTitle, parseTitle } from '../../server/model/titles.ts';
import type { TenureFact } from '../record.ts';
import type { Body } from './body.ts';

/** A tenure with its time, narrowed by the days on which sources show the person in office. */
export type Held = {
  readonly fact: TenureFact;
  /** Null where no day satisfies its ends. */
  readonly time: Interval | null;
  /** Body and normal title: who holds a seat and who acts in it share it. */
  readonly seat: string;
  /** Whether it heads its body. */
  readonly head: boolean;
  /** Whether one person at a time holds such a seat. */
  readonly single: boolean;
  /** Acting (quyền) or in charge (phụ trách): holds no seat of its own. */
  readonly substitute: boolean;
};

const attested = (text: string | undefined) => (text === undefined ? undefined : parseEdtf(text));

const timeOf = (fact: TenureFact): Interval | null => {
  try {
    return intervalOf(parseBound(fact.from), parseBound(fact.to), {
      first: attested(fact.in_office_from),
      last: attested(fact.in_office_on),
    });
  } catch (error) {
    if (error instanceof EmptyIntervalError) return null;
    throw error;
  }
};

/** A tenure of the sheets, read as rules need it. */
export const heldOf = (fact: TenureFact, body: Body | undefined): Held => {
  const names = body?.fact.names.map(({ vi }) => vi) ?? [];
  const { title, acting, inCharge } = parseTitle(fact.position.vi, names);
  return {
    fact,
    time: timeOf(fact),
    seat: `${fact.org}--${slugOf(title)}`,
    head: names.some((name) => headsBody(title, name)),
    single: names.some((name) => isSingleTitle(title, name)),
    substitute: fact.acting === true || fact.in_charge === true || acting || inCharge,
  };
};
