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
  /** Ends the server gently where it is ours, and by force after 20 seconds; may be called twice. */
  readonly stop: () => Promise<void>;
};

/** The start cannot go on, for a reason that a person can do something about. */
export class StartFault extends Error {
  /** What to do about it, a line each. */
  readonly advice: readonly string[];

  constructor(message: string, advice: readonly string[] = []) {
    super(message);
    this.advice = advice;
  }
}

/** A start fault as a person reads it: what is wrong, then what to do. */
export const faultText = ({ message, advice }: StartFault): string => [message, ...advice.map((line) => `  ${line}`)].join('\n');
