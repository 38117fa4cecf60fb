/** A thing that an article names, in the article's own words (abbreviations written out); compared without case and marks. */
export type Named = { readonly id: string; readonly name: string };

/** A person's post as an article gives it; `on`: a day on which the article shows the person in it. */
export type Post = { readonly person: string; readonly org: string; readonly title: string; readonly on?: string };

/** A date that an article gives, as exact as the article (EDTF), and the fact that carries it. */
export type Dated =
  | { readonly what: 'birth'; readonly person: string; readonly date: string }
  | { readonly what: 'reorganisation'; readonly reorganisation: string; readonly date: string }
  | { readonly what: 'start'; readonly project: string; readonly date: string }
  | { readonly what: 'act'; readonly act: string; readonly date: string; readonly project: string }
  | { readonly what: 'act'; readonly act: string; readonly date: string; readonly reorganisation: string };

/** All that one of the five articles names, read line by line. `source` is the article's slug among the sources. */
export type Article = {
  readonly source: string;
  readonly bodies: readonly Named[];
  readonly people: readonly Named[];
  readonly posts: readonly Post[];
  readonly projects: readonly Named[];
  readonly dates: readonly Dated[];
};
