/** A cell of a table that goes out: a text, a number, or nothing. */
export type Cell = string | number | null;

/** What a picture shows, as rows: the order and the filters are those of the page. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

/** A time of a node or an edge in a GEXF file; ISO days, `end` the last day on which it held; null: open or unknown. */
export type Spell = { readonly start: string | null; readonly end: string | null };

/** What a node or an edge says beside its label, by the names of the graph's attributes. */
export type GexfValues = Readonly<Record<string, string | number | null>>;

/** A node of a graph that goes out. */
export type GexfNode = {
  readonly id: string;
  readonly label: string;
  readonly attributes?: GexfValues;
  readonly spells?: readonly Spell[];
};

/** An edge of a graph that goes out, between the ids of two of its nodes. */
export type GexfEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label?: string;
  readonly attributes?: GexfValues;
  readonly spells?: readonly Spell[];
};

/** A picture as a graph over time. */
export type GexfGraph = { readonly nodes: readonly GexfNode[]; readonly edges: readonly GexfEdge[] };
