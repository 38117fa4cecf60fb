/** Tells a person what happens, in a line of plain words; `fraction` (0 to 1) where the end is known. */
export type Report = (line: string, fraction?: number) => void;

/** How a Neo4j that we run came to its end. */
export type Neo4jEnd = { readonly expected: boolean; readonly message: string };

/** A Neo4j that answers, and how to let go of it. */
export type Neo4jAccess = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Whether this process started it, and so ends it. */
  readonly managed: boolean;
  /** The server's process; null where it is not ours. */
  readonly pid: number | null;
  /** Resolves once the server that we run is gone; never for one that is not ours. */
  readonly exited: Promise<Neo4jEnd>;
  /** Notes where the service is served, for whoever starts a second one in this folder. */
  readonly announce: (url: string) => Promise<void>;
  /** What a failed statement means in plain words, where the log of our server tells (a full disk, too little memory); else the error as it is. */
  readonly explain: (error: unknown) => Promise<unknown>;
  /** Ends the server gently where it is ours, and by force after 20 seconds; may be called twice. */
  readonly stop: () => Promise<void>;
};
