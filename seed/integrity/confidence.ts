import { type Cited, citedFacts } from './cited.ts';
import type { RecordIndex } from './record-index.ts';
import type { Find, Finders } from './rule.ts';

const factsThat =
  (isFound: (fact: Cited, index: RecordIndex) => boolean): Find =>
  (index) =>
    citedFacts(index.record)
      .filter((fact) => isFound(fact, index))
      .map(({ about, at, says }) => index.tell(about, at, says, says));

/** Of a person only the posts are counted: the person’s own row says no more than they do. */
const isPressOnly = ({ sources, list }: Cited, index: RecordIndex): boolean =>
  list !== 'people' && sources.every((id) => index.sources.get(id)?.kind === 'news');

/** Rules about how well facts are known. */
export const confidence: Finders = {
  'press-only': factsThat(isPressOnly),
  compiled: factsThat(({ confidence }) => confidence === 'compiled'),
  recalled: factsThat(({ confidence }) => confidence === 'recalled'),
};
