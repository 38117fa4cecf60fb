import type {
  BodyClassRow,
  IdentifierRow,
  InstanceRow,
  NameRow,
  OrganisationRow,
  PartOfRow,
  StatisticRow,
} from './rows/bodies.ts';
import type { StateChangeRow } from './rows/changes.ts';
import type { FunctionRow, InvolvementRow, ProjectRow, ResponsibilityRow } from './rows/duties.ts';
import type { PersonRow, PositionRow, TenureRow, VacancyRow } from './rows/people.ts';
import type {
  ClaimRow,
  CoverageRow,
  DistinctionRow,
  EvidenceRow,
  FindingRow,
  RedirectRow,
  SourceRow,
} from './rows/record.ts';
import type { ReformRow, ReorganisationRow } from './rows/reorganisations.ts';
import type { ColleagueRow, RosterRow } from './rows/served.ts';

export type * from './rows/bodies.ts';
export type * from './rows/changes.ts';
export type * from './rows/duties.ts';
export type * from './rows/fact.ts';
export type * from './rows/people.ts';
export type * from './rows/record.ts';
export type * from './rows/reorganisations.ts';
export type * from './rows/served.ts';

/** The rows of the graph by label; loader and API share them. */
export type Rows = {
  readonly Organisation: OrganisationRow;
  readonly Name: NameRow;
  readonly PartOf: PartOfRow;
  readonly Identifier: IdentifierRow;
  readonly Person: PersonRow;
  readonly Position: PositionRow;
  readonly Tenure: TenureRow;
  readonly Reorganisation: ReorganisationRow;
  readonly Project: ProjectRow;
  readonly Involvement: InvolvementRow;
  readonly Function: FunctionRow;
  readonly Responsibility: ResponsibilityRow;
  readonly Statistic: StatisticRow;
  readonly Source: SourceRow;
  readonly Redirect: RedirectRow;
  readonly Reform: ReformRow;
  readonly BodyClass: BodyClassRow;
  readonly Instance: InstanceRow;
  readonly Coverage: CoverageRow;
  readonly Evidence: EvidenceRow;
  readonly Vacancy: VacancyRow;
  readonly Claim: ClaimRow;
  readonly Finding: FindingRow;
  readonly Distinction: DistinctionRow;
  readonly StateChange: StateChangeRow;
  readonly Colleague: ColleagueRow;
  readonly Roster: RosterRow;
};

/** A label of the graph. */
export type Label = keyof Rows;
