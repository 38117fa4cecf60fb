import { fold } from '../../server/model/fold.ts';
import type { Target } from '../references.ts';
import { type Book, STILL, type Thing } from './book.ts';

/** How well a thing answers a query; smaller is better, null is not at all. */
const rankOf = (thing: Thing, query: string, folded: string): number | null => {
  if (thing.id === query) return 0;
  if (fold(thing.name) === folded) return 1;
  if (thing.words.some((text) => text === folded)) return 2;
  if (thing.words.some((text) => text.startsWith(folded))) return 3;
  const parts = folded.split(' ').filter(Boolean);
  const holds = (text: string): boolean => parts.length > 0 && parts.every((part) => ` ${text}`.includes(` ${part}`));
  if (thing.words.some(holds)) return 4;
  return holds([...thing.words, thing.place, thing.id.replaceAll('-', ' ')].join(' ')) ? 5 : null;
};

/** Things that are still there come before those of the past. */
const ended = ({ hint }: Thing): number => (hint.includes(STILL) ? 0 : 1);

/** Things whose id, names or aliases answer a query, marks or no marks, the best first. */
export const findThings = (book: Book, target: Target, query: string): readonly Thing[] => {
  const folded = fold(query);
  return book.things[target]
    .flatMap((thing) => {
      const rank = rankOf(thing, query.trim(), folded);
      return rank === null ? [] : [{ thing, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || ended(a.thing) - ended(b.thing) || a.thing.name.length - b.thing.name.length)
    .map(({ thing }) => thing);
};

/** A thing as one line: name, what tells it from others, id. */
export const thingText = ({ id, name, hint }: Thing): string => `${name} (${hint})  ${id}`;

/** How many candidates a message shows. */
const SHOWN = 12;

/** The one thing that a text means: by its id, or by a name that only it bears. Otherwise what to write, with the candidates. */
export const resolveThing = (book: Book, target: Target, text: string): Thing | { readonly fault: string } => {
  const found = findThings(book, target, text);
  const exact = found.filter(({ id }) => id === text.trim());
  const named = found.filter(({ name }) => fold(name) === fold(text));
  const [one, ...others] = exact.length ? exact : named.length ? named : found;
  if (one === undefined) return { fault: `nothing is called "${text}": write another name or an id, or add it first` };
  if (others.length === 0) return one;
  const list = [one, ...others].slice(0, SHOWN).map((thing) => `    ${thingText(thing)}`);
  const more = others.length >= SHOWN ? `\n    and ${others.length + 1 - SHOWN} more` : '';
  return { fault: `"${text}" may be any of these; write the id of one:\n${list.join('\n')}${more}` };
};
