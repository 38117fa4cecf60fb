/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Biết rõ, còn hiệu lực, không rõ: ba điều khác nhau. | Known, still in effect, unknown: three different things. */
export type BoundKind =
  | 'KNOWN'
  | 'OPEN'
  | 'UNKNOWN';

/** Đảng; Quốc hội; Chính phủ; địa phương; tư pháp; sự nghiệp và doanh nghiệp. | The branch that a body belongs to. */
export type Branch =
  | 'GOVERNMENT'
  | 'JUDICIARY'
  | 'LEGISLATURE'
  | 'LOCAL'
  | 'PARTY'
  | 'SERVICE';

/** Chắc chắn, hoặc có thể (mốc thời gian chưa đủ rõ). | Certainly, or possibly: a bound is not known exactly. */
export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

/** Đã đọc nguồn; chỉ có bản tổng hợp không chính thức; theo trí nhớ. | A page that states it was read; only an unofficial compilation; recalled. */
export type Confidence =
  | 'COMPILED'
  | 'RECALLED'
  | 'VERIFIED';

/** Toàn bộ hay một phần. | Whole or part. */
export type Extent =
  | 'PART'
  | 'WHOLE';

/** Loại dữ kiện. | The kinds of facts. */
export type FactKind =
  | 'BODY_CLASS'
  | 'CLAIM'
  | 'DISTINCTION'
  | 'FUNCTION'
  | 'IDENTIFIER'
  | 'INSTANCE'
  | 'INVOLVEMENT'
  | 'ORGANISATION'
  | 'PART_OF'
  | 'PERSON'
  | 'PROJECT'
  | 'REFORM'
  | 'REORGANISATION'
  | 'RESPONSIBILITY'
  | 'STATISTIC'
  | 'TENURE'
  | 'VACANCY';

/** Loại cơ quan, đơn vị. | The kind of a body. */
export type OrganisationKind =
  | 'CENTRE'
  | 'COMMITTEE'
  | 'COMMUNE'
  | 'COURT'
  | 'DEPARTMENT'
  | 'DIRECTORATE'
  | 'DISTRICT'
  | 'DIVISION'
  | 'GENERAL_DEPARTMENT'
  | 'GOVERNMENT'
  | 'GOVERNMENT_AGENCY'
  | 'INSPECTORATE'
  | 'INSTITUTE'
  | 'MASS_ORGANISATION'
  | 'MINISTERIAL_AGENCY'
  | 'MINISTRY'
  | 'NATIONAL_ASSEMBLY'
  | 'OFFICE'
  | 'OTHER'
  | 'PARTY_BODY'
  | 'PEOPLES_COMMITTEE'
  | 'PEOPLES_COUNCIL'
  | 'PRESIDENCY'
  | 'PROCURACY'
  | 'PROVINCE'
  | 'PROVINCIAL_DEPARTMENT'
  | 'PUBLIC_SERVICE_UNIT'
  | 'STATE_AUDIT'
  | 'STATE_ENTERPRISE'
  | 'UNIVERSITY';

/** Đề án, chương trình, nền tảng, cơ sở dữ liệu, hạ tầng, luật, kế hoạch. | The kind of a project. */
export type ProjectKind =
  | 'DATABASE'
  | 'INFRASTRUCTURE'
  | 'LAW'
  | 'PLAN'
  | 'PLATFORM'
  | 'PROGRAMME'
  | 'SCHEME';

/** Chủ trì, vận hành, tham gia, phê duyệt, chủ quản, thụ hưởng. | What a body does in a project. */
export type ProjectRole =
  | 'APPROVER'
  | 'BENEFICIARY'
  | 'LEAD'
  | 'OPERATOR'
  | 'OWNER'
  | 'PARTICIPANT';

/** Thành lập, hợp nhất, sáp nhập, chia, tách, đổi tên, chuyển giao, tổ chức lại, nâng cấp, hạ cấp, chuyển đổi, tái lập, giải thể. | The terms of Vietnamese law. */
export type ReorganisationType =
  | 'ABSORPTION'
  | 'CONSOLIDATION'
  | 'CONVERSION'
  | 'DISSOLUTION'
  | 'DIVISION'
  | 'DOWNGRADE'
  | 'ESTABLISHMENT'
  | 'RENAME'
  | 'REORGANISATION'
  | 'RE_ESTABLISHMENT'
  | 'SEPARATION'
  | 'TRANSFER'
  | 'UPGRADE';

/** Loại đối tượng. | The types of things. */
export type SearchType =
  | 'BODY_CLASS'
  | 'FUNCTION'
  | 'ORGANISATION'
  | 'PERSON'
  | 'POSITION'
  | 'PROJECT'
  | 'REFORM'
  | 'REORGANISATION'
  | 'SOURCE';

/** Văn bản pháp luật, trang chính thức, báo chí, tham khảo, bộ dữ liệu không chính thức. | The kind of a source. */
export type SourceKind =
  | 'DATASET'
  | 'LEGAL_DOCUMENT'
  | 'NEWS'
  | 'OFFICIAL_SITE'
  | 'REFERENCE';

export type SourcePartsFragment = { readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null };

export type IntervalPartsFragment = { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind };

export type BodyLinkFragment = { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } };

export type SuccessionPartsFragment = { readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } };

export type TenurePartsFragment = { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type HolderPartsFragment = { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type ReorganisationLineFragment = { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type FunctionPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type FunctionPageQuery = { readonly function: { readonly slug: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly by: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly release: { readonly id: string, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } | null, readonly reorganisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } };

export type PeopleListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly born: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly kind: ProjectKind, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FunctionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FunctionListQuery = { readonly functions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReorganisationListQueryVariables = Exact<{
  types?: ReadonlyArray<ReorganisationType> | ReorganisationType | null | undefined;
  after?: string | null | undefined;
}>;


export type ReorganisationListQuery = { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChartBodyFragment = { readonly slug: string, readonly parentSlug: string | null, readonly depth: number, readonly kind: OrganisationKind, readonly branch: Branch, readonly certainty: Certainty, readonly confidence: Confidence, readonly childCount: number, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly heads: ReadonlyArray<{ readonly personSlug: string, readonly name: string, readonly acting: boolean, readonly certainty: Certainty, readonly title: { readonly vi: string | null, readonly en: string | null } }> };

export type OrgChartQueryVariables = Exact<{
  root?: string | null | undefined;
  asOf: string;
}>;


export type OrgChartQuery = { readonly chart: { readonly truncated: boolean, readonly root: { readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly parentSlug: string | null, readonly depth: number, readonly kind: OrganisationKind, readonly branch: Branch, readonly certainty: Certainty, readonly confidence: Confidence, readonly childCount: number, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly heads: ReadonlyArray<{ readonly personSlug: string, readonly name: string, readonly acting: boolean, readonly certainty: Certainty, readonly title: { readonly vi: string | null, readonly en: string | null } }> }> } | null };

export type OrganisationHeadQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationHeadQuery = { readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly branch: Branch, readonly level: string | null, readonly confidence: Confidence, readonly onDay: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly path: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly vi: string | null, readonly en: string | null } }>, readonly predecessors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } | null };

export type OrganisationOverviewQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationOverviewQuery = { readonly organisation: { readonly aliases: ReadonlyArray<string>, readonly website: string | null, readonly heads: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly parents: ReadonlyArray<{ readonly id: string, readonly confidence: Confidence, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly parent: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }>, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly scheme: string, readonly code: string, readonly confidence: Confidence, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly date: string, readonly value: number, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }> } | null };

export type OrganisationChildrenQueryVariables = Exact<{
  id: string;
  asOf: string;
  after?: string | null | undefined;
}>;


export type OrganisationChildrenQuery = { readonly organisation: { readonly children: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly confidence: Confidence, readonly child: { readonly slug: string, readonly kind: OrganisationKind, readonly onDay: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly on: Certainty | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationPeopleQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationPeopleQuery = { readonly organisation: { readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty | null, readonly node: { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> }, readonly positions: ReadonlyArray<{ readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }> } | null };

export type OrganisationTenuresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationTenuresQuery = { readonly organisation: { readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationChangesQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationChangesQuery = { readonly organisation: { readonly slug: string, readonly confidence: Confidence, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly predecessors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

export type OrganisationEventsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationEventsQuery = { readonly organisation: { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationDutiesQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationDutiesQuery = { readonly organisation: { readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly function: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly by: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly role: ProjectRole, readonly confidence: Confidence, readonly project: { readonly slug: string, readonly kind: ProjectKind, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }> } | null };

export type ChangeDaysQueryVariables = Exact<{
  root?: string | null | undefined;
}>;


export type ChangeDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly day: string, readonly count: number }> };

export type PersonPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type PersonPageQuery = { readonly person: { readonly slug: string, readonly name: string, readonly born: string | null, readonly gender: string | null, readonly birthplace: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly organisation: { readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } } | null };

export type PositionPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PositionPageQuery = { readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly acting: boolean, readonly how: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ProjectPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ProjectPageQuery = { readonly project: { readonly slug: string, readonly kind: ProjectKind, readonly aliases: ReadonlyArray<string>, readonly website: string | null, readonly confidence: Confidence, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly role: ProjectRole, readonly confidence: Confidence, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> } | null };

export type ReorganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationPageQuery = { readonly reorganisation: { readonly decided: string | null, readonly sourceCites: ReadonlyArray<string>, readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly subjects: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly function: { readonly vi: string | null, readonly en: string | null } | null, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

export type HitPartsFragment = { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly reorganisation: { readonly date: string | null } }> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly reorganisation: { readonly date: string | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly reorganisation: { readonly date: string | null } }> } }> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence, readonly aboutType: SearchType, readonly aboutSlug: string, readonly title: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const IntervalPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
    `, {"fragmentName":"IntervalParts"}) as unknown as TypedDocumentString<IntervalPartsFragment, unknown>;
export const BodyLinkFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"BodyLink"}) as unknown as TypedDocumentString<BodyLinkFragment, unknown>;
export const SourcePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const SuccessionPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"SuccessionParts"}) as unknown as TypedDocumentString<SuccessionPartsFragment, unknown>;
export const TenurePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"TenureParts"}) as unknown as TypedDocumentString<TenurePartsFragment, unknown>;
export const HolderPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"HolderParts"}) as unknown as TypedDocumentString<HolderPartsFragment, unknown>;
export const ReorganisationLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReorganisationLine on Reorganisation {
  slug
  type
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`, {"fragmentName":"ReorganisationLine"}) as unknown as TypedDocumentString<ReorganisationLineFragment, unknown>;
export const ChartBodyFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ChartBody on ChartNode {
  slug
  parentSlug
  depth
  name {
    vi
    en
  }
  kind
  branch
  certainty
  confidence
  existence {
    ...IntervalParts
  }
  heads {
    personSlug
    name
    title {
      vi
      en
    }
    acting
    certainty
  }
  childCount
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"ChartBody"}) as unknown as TypedDocumentString<ChartBodyFragment, unknown>;
export const HitPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
    }
    reorganisation {
      date
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"HitParts"}) as unknown as TypedDocumentString<HitPartsFragment, unknown>;
export const FunctionPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FunctionPage($id: String!, $asOf: Day!) {
  function(id: $id) {
    slug
    name {
      vi
      en
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    responsibilities {
      id
      role
      organisation {
        ...BodyLink
      }
      unit {
        ...BodyLink
      }
      unitConfidence
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      by {
        ...SourceParts
      }
      laterActs {
        ...SourceParts
      }
      note {
        vi
        en
      }
      confidence
      sources {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<FunctionPageQuery, FunctionPageQueryVariables>;
export const HomeDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Home {
  release {
    id
    counts {
      kind
      count
    }
  }
  reorganisations(first: 8) {
    edges {
      node {
        ...ReorganisationLine
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PeopleListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PeopleList($after: String) {
  people(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        name
        born
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const ProjectListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ProjectList($after: String) {
  projects(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        kind
        names {
          vi
          en
        }
        interval {
          ...IntervalParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const FunctionListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FunctionList($after: String) {
  functions(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        name {
          vi
          en
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FunctionListQuery, FunctionListQueryVariables>;
export const ReorganisationListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReorganisationList($types: [ReorganisationType!], $after: String) {
  reorganisations(types: $types, first: 50, after: $after) {
    totalCount
    edges {
      node {
        ...ReorganisationLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<ReorganisationListQuery, ReorganisationListQueryVariables>;
export const OrgChartDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrgChart($root: String, $asOf: Day!) {
  chart(root: $root, asOf: $asOf, depth: 1) {
    root {
      name {
        vi
        en
      }
      existence {
        ...IntervalParts
      }
    }
    truncated
    nodes {
      ...ChartBody
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment ChartBody on ChartNode {
  slug
  parentSlug
  depth
  name {
    vi
    en
  }
  kind
  branch
  certainty
  confidence
  existence {
    ...IntervalParts
  }
  heads {
    personSlug
    name
    title {
      vi
      en
    }
    acting
    certainty
  }
  childCount
}`) as unknown as TypedDocumentString<OrgChartQuery, OrgChartQueryVariables>;
export const OrganisationHeadDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationHead($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    slug
    kind
    branch
    level
    onDay: name(asOf: $asOf) {
      vi
      en
    }
    existence {
      ...IntervalParts
      on(day: $asOf)
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    path(asOf: $asOf) {
      slug
      onDay: name(asOf: $asOf) {
        vi
        en
      }
    }
    predecessors {
      ...SuccessionParts
    }
    successors {
      ...SuccessionParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<OrganisationHeadQuery, OrganisationHeadQueryVariables>;
export const OrganisationOverviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationOverview($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    aliases
    website
    heads(asOf: $asOf) {
      ...HolderParts
      interval {
        on(day: $asOf)
      }
    }
    parents {
      id
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      parent {
        ...BodyLink
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
    identifiers {
      id
      scheme
      code
      interval {
        ...IntervalParts
      }
      confidence
      sources {
        ...SourceParts
      }
    }
    statistics {
      id
      measure
      date
      value
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationOverviewQuery, OrganisationOverviewQueryVariables>;
export const OrganisationChildrenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationChildren($id: String!, $asOf: Day!, $after: String) {
  organisation(id: $id) {
    children(asOf: $asOf, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          child {
            slug
            kind
            onDay: name(asOf: $asOf) {
              vi
              en
            }
          }
          interval {
            on(day: $asOf)
          }
          confidence
          sources {
            ...SourceParts
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<OrganisationChildrenQuery, OrganisationChildrenQueryVariables>;
export const OrganisationPeopleDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationPeople($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    tenures(asOf: $asOf, first: 100) {
      totalCount
      edges {
        certainty
        node {
          ...HolderParts
        }
      }
    }
    positions {
      slug
      isHead
      title {
        vi
        en
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const OrganisationTenuresDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationTenures($id: String!, $after: String) {
  organisation(id: $id) {
    tenures(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...HolderParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationTenuresQuery, OrganisationTenuresQueryVariables>;
export const OrganisationChangesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationChanges($id: String!) {
  organisation(id: $id) {
    slug
    names {
      vi
      en
      interval {
        ...IntervalParts
      }
    }
    predecessors {
      ...SuccessionParts
    }
    successors {
      ...SuccessionParts
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<OrganisationChangesQuery, OrganisationChangesQueryVariables>;
export const OrganisationEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationEvents($id: String!, $after: String) {
  organisation(id: $id) {
    reorganisations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...ReorganisationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<OrganisationEventsQuery, OrganisationEventsQueryVariables>;
export const OrganisationDutiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationDuties($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    responsibilities {
      id
      role
      function {
        slug
        name {
          vi
          en
        }
      }
      unit {
        ...BodyLink
      }
      unitConfidence
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      by {
        ...SourceParts
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
    involvements {
      id
      role
      project {
        slug
        kind
        names {
          vi
          en
        }
      }
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<OrganisationDutiesQuery, OrganisationDutiesQueryVariables>;
export const ChangeDaysDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChangeDays($root: String) {
  changeDays(root: $root) {
    day
    count
  }
}
    `) as unknown as TypedDocumentString<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const PersonPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PersonPage($id: String!, $asOf: Day!) {
  person(id: $id) {
    slug
    name
    born
    gender
    birthplace
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    tenures(first: 60) {
      totalCount
      edges {
        node {
          ...TenureParts
          interval {
            on(day: $asOf)
          }
          position {
            slug
            title {
              vi
              en
            }
          }
          organisation {
            slug
            names {
              vi
              en
              interval {
                ...IntervalParts
              }
            }
          }
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PositionPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PositionPage($id: String!, $after: String) {
  position(id: $id) {
    slug
    title {
      vi
      en
    }
    isHead
    organisation {
      ...BodyLink
    }
    tenures(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...HolderParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  how
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<PositionPageQuery, PositionPageQueryVariables>;
export const ProjectPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ProjectPage($id: String!, $asOf: Day!) {
  project(id: $id) {
    slug
    kind
    names {
      vi
      en
    }
    aliases
    interval {
      ...IntervalParts
    }
    website
    legalBasis {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    involvements {
      id
      role
      organisation {
        ...BodyLink
      }
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      note {
        vi
        en
      }
      confidence
      sources {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const ReorganisationPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReorganisationPage($id: String!) {
  reorganisation(id: $id) {
    ...ReorganisationLine
    decided
    inputs {
      extent
      organisation {
        ...BodyLink
      }
    }
    outputs {
      extent
      organisation {
        ...BodyLink
      }
    }
    subjects {
      ...BodyLink
    }
    function {
      vi
      en
    }
    note {
      vi
      en
    }
    sourceCites
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<ReorganisationPageQuery, ReorganisationPageQueryVariables>;
export const SearchPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SearchPage($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 30, after: $after) {
    edges {
      node {
        ...HitParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
    }
    reorganisation {
      date
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SuggestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Suggestions($text: String!) {
  search(text: $text, first: 10) {
    edges {
      node {
        ...HitParts
      }
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
    }
    reorganisation {
      date
    }
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SourcePageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SourcePage($id: String!, $after: String) {
  source(id: $id) {
    ...SourceParts
    note {
      vi
      en
    }
    facts(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          title {
            vi
            en
          }
          confidence
          aboutType
          aboutSlug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;