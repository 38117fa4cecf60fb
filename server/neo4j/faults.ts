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
export const faultText = ({ message, advice }: StartFault): string =>
  [message, ...advice.map((line) => `  ${line}`)].join('\n');

/** The disk has no room left for this. */
export const diskFault = (what: string): StartFault =>
  new StartFault(`The disk is full: there is no room for ${what}.`, [
    'make room and start again, or set DATA_FOLDER to a folder on another disk',
  ]);
