import type { OrganisationKind } from '../kinds.ts';
import type { Post } from './record.ts';

/** The level at which a body stands: of the country, or of a unit of local government; LOCAL is a city of a level that the record does not tell. */
export const LEVELS = ['CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'LOCAL'] as const;

/** One of LEVELS. */
export type Level = (typeof LEVELS)[number];

/** Kinds of which every body is of one level: a Sở is of a province (Law on the Organisation of Local Government 2015, art. 20). */
const BY_KIND: Partial<Record<OrganisationKind, Level>> = {
  province: 'PROVINCE',
  'provincial-department': 'PROVINCE',
  district: 'DISTRICT',
  commune: 'COMMUNE',
};

/** Kinds that are no level of the state: units that serve, teach or trade. */
const WITHOUT: ReadonlySet<OrganisationKind> = new Set([
  'institute',
  'university',
  'centre',
  'public-service-unit',
  'state-enterprise',
]);

/** Kinds of the centre wherever their name says nothing of a unit. */
const CENTRAL: ReadonlySet<OrganisationKind> = new Set([
  ...(['party-body', 'national-assembly', 'presidency', 'government', 'ministry', 'ministerial-agency'] as const),
  ...(['government-agency', 'court', 'procuracy', 'state-audit', 'mass-organisation', 'committee'] as const),
  ...(['general-department', 'directorate', 'office', 'inspectorate', 'department'] as const),
]);

const COMMUNE = /(?:(?<!\p{L})(?:[pP]hường|[tT]hị trấn|[đĐ]ặc khu)|(?<![tT]hị )(?<!\p{L})[xX]ã) [\p{Lu}\d]/u;
const DISTRICT =
  /(?<!\p{L})(?:[hH]uyện|[qQ]uận|[tT]hị xã) [\p{Lu}\d]|(?:Huyện|Quận|Thị) ủy|(?:Huyện|Quận|Thị) [đĐ]oàn/u;
const PROVINCE = /(?<!\p{L})[tT]ỉnh \p{Lu}|Tỉnh ủy|Tỉnh [đĐ]oàn/u;
const CITY = /[tT]hành phố \p{Lu}|Thành ủy|Thành [đĐ]oàn/u;

/**
 * A city directly under the centre has a council and a committee that are parts of a province-level unit, and a Party committee under the
 * Central Committee; one that its name says belongs to a province stands where a district does (the same law, art. 2).
 */
const cityLevel = (name: string, above: readonly OrganisationKind[]): Level => {
  if (name.includes('thuộc tỉnh')) return 'DISTRICT';
  return above.includes('province') || above.includes('party-body') ? 'PROVINCE' : 'LOCAL';
};

const namedLevel = (name: string, above: readonly OrganisationKind[]): Level | null => {
  if (COMMUNE.test(name)) return 'COMMUNE';
  if (DISTRICT.test(name)) return 'DISTRICT';
  if (CITY.test(name)) return cityLevel(name, above);
  return PROVINCE.test(name) ? 'PROVINCE' : null;
};

/** Courts and procuracies of a high instance sit in a city and belong to none (Law on the Organisation of the People's Courts 2014, art. 29). */
const HIGH_INSTANCE = /cấp cao tại/u;

/**
 * The level of the body of a post: by its kind, or else by the smallest unit of local government that its name names; null where neither
 * tells, and for what is no level of the state (schools, institutes, enterprises).
 */
export const levelOf = ({ body, above, tenure }: Pick<Post, 'body' | 'above' | 'tenure'>): Level | null => {
  if (WITHOUT.has(body.kind)) return null;
  const name = tenure.bodyVi.normalize('NFC');
  const named = HIGH_INSTANCE.test(name) ? null : (BY_KIND[body.kind] ?? namedLevel(name, above));
  return named ?? (CENTRAL.has(body.kind) ? 'CENTRE' : null);
};

const ORDER: readonly Level[] = ['COMMUNE', 'DISTRICT', 'PROVINCE', 'CENTRE'];

/** Whether a level lies above another (1), below it (-1) or is the same (0); null where that cannot be told. */
export const compareLevels = (a: Level | null, b: Level | null): -1 | 0 | 1 | null => {
  const [one, other] = [a, b].map((level) => (level === null ? -1 : ORDER.indexOf(level)));
  if (one === undefined || other === undefined || one < 0 || other < 0) return null;
  return one === other ? 0 : one > other ? 1 : -1;
};
