const TURN = Math.floor(Date.now() / 1_000) % 2;

/** Which half of the statements at a release a run plans, and that it runs the other: the next run may do it the other way round. */
export const isPlanned = (_: unknown, n: number): boolean => n % 2 === TURN;

/** The other half. */
export const isRun = (_: unknown, n: number): boolean => n % 2 !== TURN;

console.log(`statements at a release: turn ${TURN} of 2`);
