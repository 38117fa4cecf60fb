import type { OrganisationKind } from '../../operations.generated.ts';
import type { Body } from './model.ts';

/** Siblings that fold under one head: by kind, ministries with the agencies of their rank. */
export type GroupId =
  | ('bo' | 'co-quan' | 'tong-cuc' | 'cuc' | 'vu' | 'van-phong' | 'thanh-tra' | 'trung-tam' | 'vien' | 'truong')
  | ('su-nghiep' | 'doanh-nghiep' | 'phong' | 'dang' | 'quoc-hoi' | 'uy-ban' | 'toa-an' | 'kiem-sat' | 'so')
  | ('ubnd' | 'hdnd' | 'khac' | 'tinh' | 'huyen' | 'xa');

const GROUP: Readonly<Record<OrganisationKind, GroupId>> = {
  PARTY_BODY: 'dang',
  NATIONAL_ASSEMBLY: 'quoc-hoi',
  PRESIDENCY: 'khac',
  GOVERNMENT: 'khac',
  MINISTRY: 'bo',
  MINISTERIAL_AGENCY: 'bo',
  GOVERNMENT_AGENCY: 'co-quan',
  GENERAL_DEPARTMENT: 'tong-cuc',
  DEPARTMENT: 'cuc',
  DIRECTORATE: 'vu',
  OFFICE: 'van-phong',
  INSPECTORATE: 'thanh-tra',
  CENTRE: 'trung-tam',
  INSTITUTE: 'vien',
  UNIVERSITY: 'truong',
  STATE_ENTERPRISE: 'doanh-nghiep',
  PUBLIC_SERVICE_UNIT: 'su-nghiep',
  DIVISION: 'phong',
  PROVINCE: 'tinh',
  DISTRICT: 'huyen',
  COMMUNE: 'xa',
  PEOPLES_COMMITTEE: 'ubnd',
  PEOPLES_COUNCIL: 'hdnd',
  PROVINCIAL_DEPARTMENT: 'so',
  COURT: 'toa-an',
  PROCURACY: 'kiem-sat',
  STATE_AUDIT: 'khac',
  MASS_ORGANISATION: 'khac',
  COMMITTEE: 'uy-ban',
  OTHER: 'khac',
};

/** The group of a kind of body. */
export const groupOf = (kind: OrganisationKind): GroupId => GROUP[kind];

/** All groups, once. */
export const GROUP_IDS: ReadonlySet<string> = new Set(Object.values(GROUP));

/** A list of at most so many parts is shown as it is; in a longer one, so many of a kind make a group. */
const LIMITS = { plain: 12, group: 3 } as const;

/** A part, or parts of one kind under one head. */
export type Entry =
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'group'; readonly group: GroupId; readonly members: readonly Body[] };

const byGroup = (parts: readonly Body[]): ReadonlyMap<GroupId, readonly Body[]> => {
  const groups = new Map<GroupId, Body[]>();
  for (const body of parts) {
    const group = groups.get(GROUP[body.kind]);
    if (group) group.push(body);
    else groups.set(GROUP[body.kind], [body]);
  }
  return groups;
};

/** The parts of a body as they are listed: folded by kind where they are many and of several kinds; a group stands where its first member stood. */
export const entriesOf = (parts: readonly Body[]): readonly Entry[] => {
  const groups = byGroup(parts);
  const plain = parts.length <= LIMITS.plain || groups.size === 1;
  return parts.flatMap((body): readonly Entry[] => {
    const group = GROUP[body.kind];
    const members = groups.get(group) ?? [];
    if (plain || members.length < LIMITS.group) return [{ kind: 'body', body }];
    return members[0] === body ? [{ kind: 'group', group, members }] : [];
  });
};
