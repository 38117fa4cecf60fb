/** How much is generated. */
export type Shape = {
  readonly seed: number;
  readonly bodies: number;
  readonly people: number;
  readonly tenures: number;
  readonly sources: number;
  readonly reorganisations: number;
  /** Bodies that have very many tenures, and how many each. */
  readonly dense: readonly number[];
  readonly functions: number;
  readonly projects: number;
};

/** The graph of half a million tenures that a test grows the record by where it is asked for by name. */
export const HALF_A_MILLION: Shape = {
  seed: 20_250_301,
  bodies: 5_000,
  people: 120_000,
  tenures: 500_000,
  sources: 20_000,
  reorganisations: 1_500,
  dense: [100_000, 100_000],
  functions: 200,
  projects: 500,
};

/** A tenth of it: twenty times the tenures of the record, and every run has the time for it. */
export const A_TENTH: Shape = {
  ...HALF_A_MILLION,
  bodies: 2_000,
  people: 12_000,
  tenures: 50_000,
  sources: 2_000,
  reorganisations: 600,
  dense: [10_000, 10_000],
};
