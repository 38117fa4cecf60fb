import type { StateChangeType } from '../rows.ts';
import type { Cause } from './causes.ts';
import type { Days } from './turns.ts';

/** A change before it is a row: what, when, what did it, and which other bodies it went into or came out of. */
export type Found = {
  readonly type: StateChangeType;
  readonly days: Days;
  readonly causes: readonly Cause[];
  readonly others?: readonly string[];
};
