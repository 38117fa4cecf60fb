import type { Interval } from '#temporal';
import type { Branch, Change } from '../style/tokens.ts';

/** A place in the picture, in pixels at zoom 1; of a node: its centre. */
export type Point = { readonly x: number; readonly y: number };

/** Width and height in pixels at zoom 1. */
export type Size = { readonly width: number; readonly height: number };

/** What a node is: a body, the head of folded siblings ("12 cục"), the rest of a long list ("còn 118"), or the top of all. */
export type NodeRole = 'body' | 'group' | 'more' | 'top';

/** The small sign at a node that opens and closes it: `+12`, `−`. */
export type Pill = { readonly text: string; readonly open: boolean };

/** A node as it is shown; its text is already broken into lines that fit its size. */
export type SceneNode = Size & {
  readonly id: string;
  readonly parent: string | null;
  readonly role: NodeRole;
  readonly branch: Branch;
  /** The whole name, also where the lines cut it. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly cut: boolean;
  /** Smaller lines under the name: heads, how sure the fact is. */
  readonly notes: readonly string[];
  readonly pill: Pill | null;
  /** False: only possibly part of its parent on the day (dashed). */
  readonly certain: boolean;
  /** True: no source at hand states it (dotted, and in words). */
  readonly recalled: boolean;
  /** When the body existed, for views that move in time; null where the node is not a body. */
  readonly lifetime: Interval | null;
};

/** A line from a node to one of its parts. */
export type SceneEdge = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly certain: boolean;
};

/** What a picture shows, parents before children. */
export type Scene = { readonly nodes: readonly SceneNode[]; readonly edges: readonly SceneEdge[] };

/** Which way a tree grows. */
export type Orientation = 'right' | 'down';

/** The ground under the parts of a node that stand together in columns. */
export type SceneBlock = Size & { readonly owner: string; readonly place: Point };

/** A body that has ended since the last picture, for one step at its last place. */
export type SceneGhost = { readonly node: SceneNode; readonly place: Point };

/** What changed between the last picture and this one, drawn as change. */
export type SceneStep = {
  readonly ghosts: readonly SceneGhost[];
  /** What went into what. */
  readonly flows: readonly { readonly id: string; readonly source: string; readonly target: string }[];
  /** The signs beside what changed, ghosts too. */
  readonly signs: ReadonlyMap<string, { readonly change: Change; readonly sign: string }>;
  /** Where new nodes grow from: the middle of what they came out of. */
  readonly origins: ReadonlyMap<string, Point>;
};

/** A scene with a place for each of its nodes. */
export type PlacedScene = Scene & {
  readonly orientation: Orientation;
  /** Grounds under parts that stand together; one line leads to all of them. */
  readonly blocks: readonly SceneBlock[];
  readonly places: ReadonlyMap<string, Point>;
  /** How it came out of the picture before it. */
  readonly step?: SceneStep;
};
