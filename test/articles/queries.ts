/** What a test needs to know of each kind of thing: its names, its dates, and what it rests on. */
export const queries = {
  body: `query ($id: String!) { organisation(id: $id) { names { vi } aliases sources { slug } } }`,
  person: `query ($id: String!) { person(id: $id) { name born sources { slug } } }`,
  posts: `query ($id: String!, $day: Day!) {
    person(id: $id) { tenures(first: 100) { edges { node {
      organisation { slug } printedTitle { vi } interval { from to on(day: $day) } sources { slug }
    } } } }
  }`,
  project: `query ($id: String!) {
    project(id: $id) { names { vi } aliases interval { from } legalBasis { slug published } sources { slug } }
  }`,
  reorganisation: `query ($id: String!) {
    reorganisation(id: $id) { date decided legalBasis { slug published } sources { slug } }
  }`,
} as const;

type Slug = { readonly slug: string };
type Text = { readonly vi: string | null };
type Act = Slug & { readonly published: string | null };

/** A fact as asked for here: with its sources. */
export type Cited = { readonly sources: readonly Slug[] };
/** The answer to `queries.body`. */
export type Body = Cited & { readonly names: readonly Text[]; readonly aliases: readonly string[] };
/** The answer to `queries.person`. */
export type Person = Cited & { readonly name: string; readonly born: string | null };
/** One of the answers to `queries.posts`; `interval.on` on the day asked for, null: not held. */
export type Tenure = Cited & {
  readonly organisation: Slug;
  readonly printedTitle: Text;
  readonly interval: { readonly from: string | null; readonly to: string | null; readonly on: string | null };
};
/** The answer to `queries.posts`. */
export type Career = { readonly tenures: { readonly edges: readonly { readonly node: Tenure }[] } };
/** The answer to `queries.project`. */
export type Project = Body & {
  readonly interval: { readonly from: string | null };
  readonly legalBasis: readonly Act[];
};
/** The answer to `queries.reorganisation`. */
export type Reorganisation = Cited & { readonly date: string | null; readonly legalBasis: readonly Act[] };
