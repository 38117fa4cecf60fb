import type { Seated } from './ranks.ts';

/** A step is comparable with the steps of its own ladder, and with those that are common to all. */
export type Ladder = 'common' | 'state' | 'local';

/** A step of a ladder; `low` to `high` are the places that it may have, for some bodies bear one title at several. */
export type Step = {
  readonly name: string;
  readonly ladder: Ladder;
  readonly low: number;
  readonly high: number;
  readonly holds: (seat: Seated) => boolean;
};

const step = (
  name: string,
  ladder: Ladder,
  [low, high]: readonly [number, number],
  holds: (seat: Seated) => boolean,
): Step => ({ name, ladder, low, high, holds });

const at = (body: string) => (seat: Seated) => seat.body === body;
const isAssembly = at('quoc hoi');
const isFront = at('uy ban trung uong mat tran to quoc viet nam');
const titled = (form: RegExp) => (seat: Seated) => form.test(seat.title);

const CENTRAL_MASS: readonly string[] = [
  'tong lien doan lao dong viet nam',
  'hoi lien hiep phu nu viet nam',
  'hoi nong dan viet nam',
  'hoi cuu chien binh viet nam',
  'trung uong doan thanh nien cong san ho chi minh',
];

const CENTRAL_OFFICES: readonly string[] = ['van phong quoc hoi', 'van phong chu tich nuoc'];
const ACADEMIES = /^vien (?:han lam )?khoa hoc (?:xa hoi|va cong nghe) viet nam$/;

const isMinistry = ({ kind }: Seated): boolean => kind === 'ministry' || kind === 'ministerial-agency';
const PARTY_ORGAN =
  /^(?:ban (?:to chuc|tuyen giao|tuyen giao va dan van|dan van|noi chinh|kinh te|doi ngoai|chinh sach chien luoc)|uy ban kiem tra|van phong) trung uong(?: dang)?$/;
const isPartyOrgan = ({ body }: Seated): boolean => PARTY_ORGAN.test(body);
const isAssemblyCommittee = ({ kind, branch }: Seated): boolean => kind === 'committee' && branch === 'legislature';
/** Army and police have tables of their own in the decree, by titles that the record does not tell apart. */
const isArmed = ({ body }: Seated): boolean =>
  /\b(?:quan doi|cong an|canh sat|an ninh|chinh tri|hau can|ky thuat|tinh bao|quoc phong|canh ve|bo tu lenh|trai giam)\b/.test(
    body,
  );
const isGeneralDepartment = (seat: Seated): boolean => seat.kind === 'general-department' && !isArmed(seat);
const isUnitOfMinistry = (seat: Seated): boolean =>
  seat.branch === 'government' &&
  seat.level === 'CENTRE' &&
  ['department', 'directorate', 'inspectorate'].includes(seat.kind) &&
  !isArmed(seat);
const isOneOfTwoCities = ({ body, level }: Seated): boolean =>
  level === 'PROVINCE' && /(?:ha noi|ho chi minh)$/.test(body);
const isPartyCommittee = ({ body }: Seated): boolean => /^(?:tinh|thanh|huyen|quan|thi) uy /.test(body);
const isAuthority = ({ kind }: Seated): boolean => kind === 'peoples-committee' || kind === 'peoples-council';
const isChair = titled(/^chu tich$/);
const isViceChair = titled(/^pho chu tich(?: thuong truc)?$/);
const isSecretary = (seat: Seated): boolean => isPartyCommittee(seat) && seat.title === 'bi thu';
const isDeputySecretary = (seat: Seated): boolean =>
  isPartyCommittee(seat) && /^pho bi thu(?: thuong truc)?$/.test(seat.title);

/**
 * The Politburo's Conclusion 35-KL/TW of 5 May 2022, part 1: four key leaders, and the senior leaders under them; kept by Regulation
 * 368-QĐ/TW of 8 September 2025, which puts the standing secretary among the first, so that only "above the rest" is told of that seat.
 */
const LEADERS: readonly Step[] = [
  step('key-leader', 'common', [400, 400], ({ title, kind, body }) =>
    kind === 'presidency'
      ? title === 'chu tich nuoc'
      : kind === 'government'
        ? title === 'thu tuong'
        : body === 'quoc hoi'
          ? title === 'chu tich'
          : title === 'tong bi thu',
  ),
  step('standing-secretary', 'common', [300, 400], titled(/^thuong truc ban bi thu$/)),
  step(
    'senior-leader',
    'common',
    [300, 300],
    (seat) =>
      (seat.kind === 'presidency' && seat.title === 'pho chu tich nuoc') ||
      (seat.kind === 'government' && /^pho thu tuong(?: thuong truc)?$/.test(seat.title)) ||
      (isAssembly(seat) && isViceChair(seat)) ||
      (isFront(seat) && isChair(seat)) ||
      (at('toa an nhan dan toi cao')(seat) && seat.title === 'chanh an') ||
      (at('vien kiem sat nhan dan toi cao')(seat) && seat.title === 'vien truong'),
  ),
];

/**
 * Decree 98/2023/NĐ-CP, art. 7, clause 1: a minister and who is equal to one. Heads of the Party's central organs are among them there, and
 * among the senior leaders in Regulation 368-QĐ/TW: they may be either.
 */
const MINISTERS: readonly Step[] = [
  step('party-organ-head', 'common', [200, 300], (seat) => isPartyOrgan(seat) && seat.place === 'head'),
  step(
    'minister',
    'common',
    [200, 200],
    (seat) =>
      (isMinistry(seat) && seat.place === 'head') ||
      (seat.kind === 'state-audit' && seat.place === 'head') ||
      (isAssemblyCommittee(seat) && seat.place === 'head') ||
      (CENTRAL_OFFICES.includes(seat.body) && seat.title === 'chu nhiem') ||
      (CENTRAL_MASS.includes(seat.body) && seat.place === 'head') ||
      (at('uy ban kiem tra trung uong')(seat) && /^pho chu nhiem(?: thuong truc)?$/.test(seat.title)) ||
      (ACADEMIES.test(seat.body) && isChair(seat)) ||
      (seat.level === 'PROVINCE' && isSecretary(seat)) ||
      (isOneOfTwoCities(seat) && (isDeputySecretary(seat) || (isAuthority(seat) && isChair(seat)))),
  ),
];

/**
 * Coefficients, times 100, of the allowances for posts: Decree 204/2004/NĐ-CP, part I (deputy ministers; general departments; departments of a
 * ministry and of a general department) and Resolution 730/2004/NQ-UBTVQH11 (deputies in the Assembly, the Supreme Court and Procuracy).
 */
const STATE: readonly Step[] = [
  step(
    'deputy-minister',
    'state',
    [130, 130],
    (seat) =>
      (isMinistry(seat) && seat.place === 'deputy') ||
      (isAssemblyCommittee(seat) && seat.place === 'deputy') ||
      (CENTRAL_OFFICES.includes(seat.body) && /^pho chu nhiem(?: thuong truc)?$/.test(seat.title)) ||
      (at('toa an nhan dan toi cao')(seat) && /^pho chanh an(?: thuong truc)?$/.test(seat.title)) ||
      (at('vien kiem sat nhan dan toi cao')(seat) && /^pho vien truong(?: thuong truc)?$/.test(seat.title)),
  ),
  step('general-director', 'state', [125, 125], (seat) => isGeneralDepartment(seat) && seat.place === 'head'),
  step('deputy-general-director', 'state', [105, 105], (seat) => isGeneralDepartment(seat) && seat.place === 'deputy'),
  step('department-head', 'state', [90, 100], (seat) => isUnitOfMinistry(seat) && seat.place === 'head'),
  step('deputy-department-head', 'state', [0, 80], (seat) => isUnitOfMinistry(seat) && seat.place === 'deputy'),
];

/**
 * Coefficients, times 10, of the salaries of elected posts: Decree 25/CP of 23 May 1993 for provinces and districts. The rows between them as in the
 * list that Decree 98/2023/NĐ-CP, art. 6 and 7, is applied by in a province (Bình Phước's department of home affairs, 2024): deputy secretaries
 * are equal to the chairs of the council and the committee; below the vice chairs come the heads of departments and the secretaries of districts.
 */
const LOCAL: readonly Step[] = [
  step(
    'province-chair',
    'local',
    [73, 73],
    (seat) => seat.level === 'PROVINCE' && (isDeputySecretary(seat) || (isAuthority(seat) && isChair(seat))),
  ),
  step(
    'city-vice-chair',
    'local',
    [71, 71],
    (seat) => isOneOfTwoCities(seat) && isAuthority(seat) && isViceChair(seat),
  ),
  step(
    'province-vice-chair',
    'local',
    [62, 62],
    (seat) => seat.level === 'PROVINCE' && isAuthority(seat) && isViceChair(seat),
  ),
  step(
    'provincial-department-head',
    'local',
    [0, 61],
    (seat) =>
      (seat.kind === 'provincial-department' && seat.place === 'head') ||
      (seat.level === 'DISTRICT' && isSecretary(seat)),
  ),
  step(
    'district-chair',
    'local',
    [49, 59],
    (seat) => seat.level === 'DISTRICT' && seat.kind === 'peoples-committee' && isChair(seat),
  ),
  step(
    'district-vice-chair',
    'local',
    [40, 50],
    (seat) => seat.level === 'DISTRICT' && seat.kind === 'peoples-committee' && isViceChair(seat),
  ),
];

/** Memberships with a place of their own: senior leaders (Conclusion 35-KL/TW), and equal to a minister (Decree 98/2023/NĐ-CP, art. 7). */
export const MEMBERSHIPS: readonly Step[] = [
  step('senior-leader', 'common', [300, 300], titled(/^uy vien (?:bo chinh tri|ban bi thu)$/)),
  step('minister', 'common', [200, 200], titled(/^uy vien trung uong dang$/)),
];

/** All steps; the first that holds of a seat is its step. */
export const STEPS: readonly Step[] = [...LEADERS, ...MINISTERS, ...STATE, ...LOCAL];
