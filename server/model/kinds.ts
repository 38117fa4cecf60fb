/** The branch of the state or Party that a body belongs to, for colour, shape and filters. */
export type Branch = 'party' | 'legislature' | 'government' | 'local' | 'judiciary' | 'service';

type KindTraits = {
  readonly branch: Branch;
  /** Place among siblings in a chart: smaller first. */
  readonly order: number;
  /** Weight among search results of a like name: larger first (a ministry before a commune). */
  readonly weight: number;
};

const traits = (branch: Branch, order: number, weight: number): KindTraits => ({ branch, order, weight });

/** The kinds of bodies of the fact sheets, in the order in which a chart lists them. */
export const KINDS = {
  'party-body': traits('party', 10, 80),
  'national-assembly': traits('legislature', 11, 95),
  presidency: traits('government', 12, 95),
  government: traits('government', 13, 100),
  ministry: traits('government', 20, 90),
  'ministerial-agency': traits('government', 21, 88),
  'government-agency': traits('government', 22, 85),
  court: traits('judiciary', 23, 70),
  procuracy: traits('judiciary', 24, 70),
  // Set up by the National Assembly (Constitution of 2013, article 118), no part of the Government.
  'state-audit': traits('judiciary', 24, 86),
  // The Front, the socio-political organisations in it (Constitution, article 9) and other mass associations.
  'mass-organisation': traits('party', 26, 60),
  committee: traits('government', 25, 60),
  'general-department': traits('government', 30, 75),
  directorate: traits('government', 31, 62),
  office: traits('government', 32, 60),
  inspectorate: traits('government', 33, 60),
  department: traits('government', 34, 70),
  institute: traits('service', 40, 55),
  university: traits('service', 41, 55),
  centre: traits('service', 42, 55),
  'public-service-unit': traits('service', 43, 55),
  'state-enterprise': traits('service', 44, 55),
  division: traits('government', 50, 40),
  other: traits('government', 51, 45),
  // The organ of state power at its level, as the National Assembly is for the country (Constitution, articles 69 and 113).
  'peoples-council': traits('legislature', 60, 50),
  'peoples-committee': traits('local', 61, 52),
  'provincial-department': traits('local', 62, 50),
  province: traits('local', 70, 82),
  district: traits('local', 71, 35),
  commune: traits('local', 72, 30),
} as const satisfies Record<string, KindTraits>;

/** Kinds that say nothing of a branch: such a body belongs to the branch of the body that it is part of. */
const NEUTRAL: readonly string[] = [
  'committee',
  'general-department',
  'directorate',
  'office',
  'inspectorate',
  'department',
  'division',
  'other',
];

/** Whether a kind alone does not tell the branch: an office may be the Party's, the Assembly's or a ministry's. */
export const isNeutral = (kind: OrganisationKind): boolean => NEUTRAL.includes(kind);

/** One kind of body, as the fact sheets write it. */
export type OrganisationKind = keyof typeof KINDS;

/** Branch, chart order and search weight of a kind. */
export const traitsOf = (kind: OrganisationKind): KindTraits => KINDS[kind];
