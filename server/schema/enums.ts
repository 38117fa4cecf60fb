import { KINDS } from '../model/kinds.ts';
import { builder } from './builder.ts';

/** `ministerial-agency` of the sheets is MINISTERIAL_AGENCY in the API. */
export const enumName = (value: string): string => value.toUpperCase().replaceAll('-', '_');

const values = <T extends string>(list: readonly T[]): Record<string, { value: T }> =>
  Object.fromEntries(list.map((value) => [enumName(value), { value }]));

/** An enum of the API from the words of the sheets. */
export const named = <T extends string>(name: string, list: readonly T[], description: string) =>
  builder.enumType(name, { values: values(list), description });

export const CertaintyEnum = builder.enumType('Certainty', {
  values: ['CERTAIN', 'POSSIBLE'] as const,
  description:
    'Chắc chắn, hoặc có thể (mốc thời gian chưa đủ rõ). | Certainly, or possibly: a bound is not known exactly.',
});

export const BoundKindEnum = builder.enumType('BoundKind', {
  values: ['KNOWN', 'OPEN', 'UNKNOWN'] as const,
  description:
    'Biết rõ, còn hiệu lực, không rõ: ba điều khác nhau. | Known, still in effect, unknown: three different things.',
});

export const ConfidenceEnum = named(
  'Confidence',
  ['verified', 'compiled', 'recalled'] as const,
  'Đã đọc nguồn; chỉ có bản tổng hợp không chính thức; theo trí nhớ. | A page that states it was read; only an unofficial compilation; recalled.',
);

export const ExtentEnum = named('Extent', ['whole', 'part'] as const, 'Toàn bộ hay một phần. | Whole or part.');

export const BranchEnum = named(
  'Branch',
  ['party', 'legislature', 'government', 'local', 'judiciary', 'service'] as const,
  'Đảng; Quốc hội; Chính phủ; địa phương; tư pháp; sự nghiệp và doanh nghiệp. | The branch that a body belongs to.',
);

/** How one body stands above another. */
export const PARENT_RELATIONS = ['part-of', 'party-leadership'] as const;

/** A kind of parent. */
export type Relation = (typeof PARENT_RELATIONS)[number];

export const ParentRelationEnum = named(
  'ParentRelation',
  PARENT_RELATIONS,
  'Trực thuộc; tổ chức đảng lãnh đạo, chỉ đạo. | Administrative: the one is a part of the other; of the Party: a party body leads a body of which it is no part.',
);

type Kind = keyof typeof KINDS;
export const KindEnum = named(
  'OrganisationKind',
  Object.keys(KINDS) as Kind[],
  'Loại cơ quan, đơn vị. | The kind of a body.',
);

/** The types of reorganisation, by the terms of Vietnamese law. */
export const REORGANISATION_TYPES = [
  'establishment',
  'consolidation',
  'absorption',
  'division',
  'separation',
  'rename',
  'transfer',
  'reorganisation',
  'upgrade',
  'downgrade',
  'conversion',
  're-establishment',
  'dissolution',
] as const;

export const ReorganisationTypeEnum = named(
  'ReorganisationType',
  REORGANISATION_TYPES,
  'Thành lập, hợp nhất, sáp nhập, chia, tách, đổi tên, chuyển giao, tổ chức lại, nâng cấp, hạ cấp, chuyển đổi, tái lập, giải thể. | The terms of Vietnamese law.',
);

/** How far a reorganisation came. */
export const STATUSES = ['proposed', 'approved', 'in-force', 'cancelled', 'changed'] as const;

export const ReorganisationStatusEnum = named(
  'ReorganisationStatus',
  STATUSES,
  'Đề xuất; đã có chủ trương; có hiệu lực; không thực hiện; đã thay bằng phương án khác. | How far it came: a plan that did not come true is cancelled, or changed where something else was done instead.',
);

export const ParticipantRoleEnum = named(
  'ParticipantRole',
  ['dissolved', 'absorbed', 'survives', 'split-off', 'created', 'renamed', 'gives', 'receives'] as const,
  'Giải thể; sáp nhập vào bên khác; tiếp tục; tách ra; thành lập mới; đổi tên; bên giao; bên nhận. | What a reorganisation does to a participant.',
);

export const PositionSortEnum = named(
  'PositionSort',
  ['seat', 'rank', 'membership'] as const,
  'Chức vụ; cấp bậc hàm của quân đội, công an; tư cách thành viên một tập thể. | A seat; a rank of army or police; a membership of a body that decides together.',
);

export const ProjectKindEnum = named(
  'ProjectKind',
  ['scheme', 'programme', 'platform', 'database', 'infrastructure', 'law', 'plan'] as const,
  'Đề án, chương trình, nền tảng, cơ sở dữ liệu, hạ tầng, luật, kế hoạch. | The kind of a project.',
);

export const ProjectRoleEnum = named(
  'ProjectRole',
  ['lead', 'operator', 'participant', 'approver', 'owner', 'beneficiary'] as const,
  'Chủ trì, vận hành, tham gia, phê duyệt, chủ quản, thụ hưởng. | What a body does in a project.',
);

export const SourceKindEnum = named(
  'SourceKind',
  ['legal-document', 'official-site', 'news', 'reference', 'dataset'] as const,
  'Văn bản pháp luật, trang chính thức, báo chí, tham khảo, bộ dữ liệu không chính thức. | The kind of a source.',
);

/** The things that a search finds and a page shows. */
export const THING_TYPES = [
  'organisation',
  'person',
  'position',
  'reorganisation',
  'reform',
  'project',
  'function',
  'body-class',
  'source',
] as const;

export const SearchTypeEnum = named('SearchType', THING_TYPES, 'Loại đối tượng. | The types of things.');
