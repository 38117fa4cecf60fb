import { type Day, dayText } from '#temporal';
import { outcomeOf } from '../meaning/conversion.ts';
import { existence } from '../meaning/lineage.ts';
import { holds } from '../meaning/time.ts';
import type { Body, World } from '../meaning/world.ts';
import { type Asking, sorted } from '../question.ts';
import { endMeant, endTold, type ToldEnd, touched } from './lineage.ts';
import type { Slug } from './told.ts';

const END = 'organisation { slug } extents certainty';

const DOCUMENT = `query Convert($items: [ConvertInput!]!, $from: Day!, $to: Day!) {
  convert(items: $items, from: $from, to: $to) {
    items { match organisation { slug } successors { ${END} } untraced { ${END} } }
  }
}`;

/** A converted entry as an answer tells it. */
export type ToldItem = {
  readonly match: string;
  readonly organisation: Slug | null;
  readonly successors: readonly ToldEnd[];
  readonly untraced: readonly ToldEnd[];
};

type Item = { readonly id: string; readonly asked: { readonly id?: string; readonly code?: string } };

const MATCH = { certain: 'CERTAIN', possible: 'POSSIBLE', no: 'NONE' } as const;

const isAmong = ({ codes: [code], life }: Body, asked: string, from: Day): boolean =>
  code?.code === asked && holds(code.time, from) !== null && holds(life, from) !== null;

/** A code that more than one body may bear on a day means neither: numbers are given again. */
const isShared = (world: World, code: string | undefined, from: Day): boolean =>
  code !== undefined && [...world.bodies.values()].filter((body) => isAmong(body, code, from)).length > 1;

const itemMeant = (world: World, { id, asked }: Item, from: Day, to: Day) => {
  if (isShared(world, asked.code, from)) return ['AMBIGUOUS'];
  const match = MATCH[existence(world, id, from)];
  if (match === 'NONE') return [match];
  const { successors, untraced } = outcomeOf(world, id, from, to);
  return [match, id, sorted(successors.map(endMeant)), sorted(untraced.map(endMeant))];
};

const itemTold = ({ match, organisation, successors, untraced }: ToldItem) =>
  match === 'NONE' || match === 'AMBIGUOUS'
    ? [match]
    : [match, organisation?.slug, sorted(successors.map(endTold)), sorted(untraced.map(endTold))];

/** A body is found by its code where it bears it as surely as it is there. */
const byCode = ({ codes: [code], life }: Body, from: Day): string | null =>
  code && holds(code.time, from) !== null && holds(code.time, from) === holds(life, from) ? code.code : null;

const itemsOf = (world: World, from: Day): readonly Item[] => {
  const ids = touched(world);
  const coded = [...world.bodies.values()].flatMap((body) => {
    const code = byCode(body, from);
    return code === null ? [] : [{ id: body.id, asked: { code } }];
  });
  return [...ids.map((id) => ({ id, asked: { id } })), ...coded];
};

/** The most entries of one question; of generated states that is all. */
const MOST_ITEMS = 300;

/** Every body that a reorganisation touches, converted from one day to another, later or earlier, by slug and by code. */
export const conversions: Asking = (world, pick) => {
  const days = pick.days(4);
  return [0, 1].flatMap((n) => {
    const [one, other] = days.slice(2 * n, 2 * n + 2);
    if (one === undefined || other === undefined) return [];
    const [from, to] = n === 0 ? [one, other] : [other, one];
    const items = pick.some(itemsOf(world, from), MOST_ITEMS);
    return [
      {
        name: 'conversions',
        document: DOCUMENT,
        variables: { items: items.map(({ asked }) => asked), from: dayText(from), to: dayText(to) },
        expected: items.map((item) => itemMeant(world, item, from, to)),
        read: (data) => (data.convert as { items: readonly ToldItem[] }).items.map(itemTold),
      },
    ];
  });
};
