/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Confidence =
  | 'VERIFIED'
  | 'COMPILED'
  | 'RECALLED';

export type BoundKind =
  | 'KNOWN'
  | 'OPEN'
  | 'UNKNOWN';

export type OrganisationKind =
  | 'PARTY_BODY'
  | 'NATIONAL_ASSEMBLY'
  | 'PRESIDENCY'
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'MINISTERIAL_AGENCY'
  | 'GOVERNMENT_AGENCY'
  | 'GENERAL_DEPARTMENT'
  | 'DEPARTMENT'
  | 'DIRECTORATE'
  | 'OFFICE'
  | 'INSPECTORATE'
  | 'CENTRE'
  | 'INSTITUTE'
  | 'UNIVERSITY'
  | 'STATE_ENTERPRISE'
  | 'PUBLIC_SERVICE_UNIT'
  | 'DIVISION'
  | 'PROVINCE'
  | 'DISTRICT'
  | 'COMMUNE'
  | 'PEOPLES_COMMITTEE'
  | 'PEOPLES_COUNCIL'
  | 'PROVINCIAL_DEPARTMENT'
  | 'COURT'
  | 'PROCURACY'
  | 'COMMITTEE'
  | 'OTHER';

export type SourceKind =
  | 'LEGAL_DOCUMENT'
  | 'OFFICIAL_SITE'
  | 'NEWS'
  | 'REFERENCE'
  | 'DATASET';

export type SourcePartsFragment = { readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null };

export type IntervalPartsFragment = { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind };

export type BodyLinkFragment = { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } };

export type TestQueryVariables = Exact<{
  id: string;
}>;


export type TestQuery = { readonly organisation: { readonly confidence: Confidence, readonly slug: string, readonly kind: OrganisationKind, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null };

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
export const SourcePartsFragmentDoc = new TypedDocumentString(`
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
export const IntervalPartsFragmentDoc = new TypedDocumentString(`
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
    `, {"fragmentName":"IntervalParts"}) as unknown as TypedDocumentString<IntervalPartsFragment, unknown>;
export const BodyLinkFragmentDoc = new TypedDocumentString(`
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
export const TestDocument = new TypedDocumentString(`
    query Test($id: String!) {
  organisation(id: $id) {
    ...BodyLink
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
}`) as unknown as TypedDocumentString<TestQuery, TestQueryVariables>;