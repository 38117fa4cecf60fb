import type { Rows } from './columns.ts';
import type { Separation } from './separation.ts';

/** The longest list that is read (rows), and the largest file (bytes). */
export const MOST = { rows: 100_000, bytes: 20_000_000 } as const;

/** Why a list cannot be read: a spreadsheet's own file, quotes that do not close, too long, nothing in it; or its worker stopped. */
export type Unreadable = 'spreadsheet' | 'malformed' | 'long' | 'empty' | 'stopped';

/** A list as read: how it was separated, and its rows. */
export type Sheet = { readonly separation: Separation; readonly rows: Rows };

/** A list that cannot be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: Unreadable;

  constructor(reason: Unreadable, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
