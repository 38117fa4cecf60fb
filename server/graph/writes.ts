/** A node to write. */
export type NodeWrite = {
  readonly id: string;
  readonly label: string;
  readonly hash: string;
  readonly props: Readonly<Record<string, unknown>>;
};

/** A relationship to write. */
export type LinkWrite = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, unknown>>;
};

/** A data release to write. */
export type ReleaseWrite = {
  /** Its number: `2026.2`. */
  readonly id: string;
  /** Its place in the row of releases, from 1. */
  readonly place: number;
  readonly date: string;
  /** SHA-256 of the record as it was then. */
  readonly digest: string;
  readonly summaryVi: string;
  readonly summaryEn: string;
  /** Rows of the graph by label: JSON. */
  readonly counts: string;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** SHA-256 over the files of all releases. */
  readonly history: string;
};

/** One change of a release to write: `n` orders the changes of a release, `about` is the id of a thing that it is about. */
export type ChangeWrite = {
  readonly id: string;
  readonly release: string;
  readonly history: string;
  readonly n: number;
  readonly kind: 'added' | 'changed' | 'withdrawn';
  readonly list: string;
  readonly key: string;
  readonly title: string;
  readonly about: string | null;
  readonly fields: readonly string[];
};
