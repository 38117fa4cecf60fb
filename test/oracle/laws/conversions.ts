import { type Day, dayText } from '#temporal';
import type { Ask } from '../database.ts';
import type { ToldItem } from '../questions/convert.ts';
import type { Law } from './law.ts';

const END = 'organisation { slug } extents certainty';

const DOCUMENT = `query Onward($items: [ConvertInput!]!, $from: Day!, $to: Day!) {
  convert(items: $items, from: $from, to: $to) {
    items { match organisation { slug } successors { ${END} } untraced { ${END} } }
  }
}`;

type Converted = { readonly ids: readonly string[]; readonly isLost: boolean };

const convert = async (
  ask: Ask,
  ids: readonly string[],
  from: Day,
  to: Day,
): Promise<ReadonlyMap<string, Converted>> => {
  const items = ids.map((id) => ({ id }));
  const { convert: found } = await ask(DOCUMENT, { items, from: dayText(from), to: dayText(to) });
  const told = (found as { readonly items: readonly ToldItem[] }).items.map(({ successors, untraced }, n) => {
    const next = successors.map(({ organisation }) => organisation.slug);
    return [ids[n] ?? '', { ids: next, isLost: untraced.length > 0 }] as const;
  });
  return new Map(told);
};

const brokenBetween = async (ask: Ask, bodies: readonly string[], [d, e, f]: readonly [Day, Day, Day]) => {
  const direct = await convert(ask, bodies, d, f);
  const half = await convert(ask, bodies, d, e);
  const middle = [...new Set([...half.values()].flatMap(({ ids }) => ids))];
  const rest = await convert(ask, middle, e, f);
  return bodies.flatMap((id) => {
    const { ids = [], isLost = true } = half.get(id) ?? {};
    // A line of which the record does not know where it was on the day between is not to be found by way of that day.
    if (isLost) return [];
    const found = new Set(ids.flatMap((other) => rest.get(other)?.ids ?? []));
    const lacking = (direct.get(id)?.ids ?? []).filter((other) => !found.has(other));
    return lacking.map((other) => `${id}, ${dayText(d)}: ${other} on ${dayText(f)}, not by way of ${dayText(e)}`);
  });
};

/** Converting by way of a day between finds all that converting at once finds. */
export const conversionLaw: Law = {
  name: 'conversions go by way of a day between',
  broken: async (ask, { bodies, days }) => {
    const faults: string[] = [];
    for (let n = 0; n + 2 < days.length && bodies.length > 0; n += 1) {
      const [d, e, f] = [days[n], days[n + 1], days[n + 2]];
      if (d === undefined || e === undefined || f === undefined) continue;
      faults.push(...(await brokenBetween(ask, bodies, [d, e, f])));
    }
    return faults;
  },
};
