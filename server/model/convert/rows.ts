import type { Interval } from '#temporal';
import type { NameRow } from '../rows.ts';

/** One way to read what a client gave: folded wordings of a name, best first, and of what contains it, each in several wordings. */
export type Reading = {
  readonly terms: readonly string[];
  /** For each thing that contains it its wordings, with a blank before and behind, to be found in a context. */
  readonly above: readonly (readonly string[])[];
};

/** One entry to find: by ids, by codes of a scheme, or by names. `n` is its place in the list. */
export type Wanted = {
  readonly n: number;
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly scheme: string;
  readonly readings: readonly (Reading & { readonly k: number })[];
};

/** A body that an entry may mean, and the name (of reading `k`) or the code that led to it; neither: its id. */
export type FoundName = {
  readonly n: number;
  readonly k: number;
  readonly body: string;
  readonly name: (Interval & Pick<NameRow, 'vi' | 'class' | 'folded'>) | null;
  readonly code: Interval | null;
};

/** A body belonged to another for a while; `top`: that one stands at the top of the state. */
export type PartOfLink = Interval & {
  readonly child: string;
  readonly parent: string;
  readonly top: boolean;
};

/** A name of a body, official or not, and when it bore it. */
export type PlaceName = Interval & {
  readonly of: string;
  readonly vi: string;
  readonly en: string | null;
  readonly folded: string;
  readonly official: boolean;
};
