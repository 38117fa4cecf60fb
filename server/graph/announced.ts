/** Milliseconds for which a transaction that is to commit is open before it does: whoever looks that often has seen it come. */
export const ANNOUNCED = 1_500;

/** What a transaction that is to commit tells of itself in the server's list. */
export const WRITING = { writes: true } as const;
