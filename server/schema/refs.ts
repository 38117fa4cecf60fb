import type {
  BodyClassRow,
  FunctionRow,
  IdentifierRow,
  InvolvementRow,
  OrganisationRow,
  PartOfRow,
  PersonRow,
  PositionRow,
  ProjectRow,
  ReformRow,
  ReorganisationRow,
  ResponsibilityRow,
  StatisticRow,
  TenureRow,
  VacancyRow,
} from '../model/rows.ts';
import { builder } from './builder.ts';
import { SourceRef } from './common.ts';
import { connectionType } from './connections.ts';

// The domains of the schema meet here: each implements its own types and names the others' only by these references.

export const OrganisationRef = builder.objectRef<OrganisationRow>('Organisation');
export const IdentifierRef = builder.objectRef<IdentifierRow>('Identifier');
export const PartOfRef = builder.objectRef<PartOfRow>('PartOf');
export const PositionRef = builder.objectRef<PositionRow>('Position');
export const PersonRef = builder.objectRef<PersonRow>('Person');
export const TenureRef = builder.objectRef<TenureRow>('Tenure');
export const VacancyRef = builder.objectRef<VacancyRow>('Vacancy');
export const ReorganisationRef = builder.objectRef<ReorganisationRow>('Reorganisation');
export const ReformRef = builder.objectRef<ReformRow>('Reform');
export const ProjectRef = builder.objectRef<ProjectRow>('Project');
export const InvolvementRef = builder.objectRef<InvolvementRow>('Involvement');
export const FunctionRef = builder.objectRef<FunctionRow>('Function');
export const ResponsibilityRef = builder.objectRef<ResponsibilityRow>('Responsibility');
export const BodyClassRef = builder.objectRef<BodyClassRow>('BodyClass');
export const StatisticRef = builder.objectRef<StatisticRow>('Statistic');
export { SourceRef };

export const OrganisationConnection = connectionType('Organisation', OrganisationRef, true);
export const PartOfConnection = connectionType('PartOf', PartOfRef, true);
export const PersonConnection = connectionType('Person', PersonRef, false);
export const TenureConnection = connectionType('Tenure', TenureRef, true);
export const ReorganisationConnection = connectionType('Reorganisation', ReorganisationRef, false);
export const ReformConnection = connectionType('Reform', ReformRef, false);
export const ProjectConnection = connectionType('Project', ProjectRef, true);
export const FunctionConnection = connectionType('Function', FunctionRef, false);
