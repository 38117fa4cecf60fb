import type { Request } from 'express';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { TooCostly } from './errors.ts';
import type { Charge } from './rate-limit.ts';
import { DEFAULT_PAGE } from './schema/bounds.ts';
import { schema } from './schema/index.ts';

// What a question may cost, in points, counted before anything is read: a point for a value of the answer, more for what the database must
// look for. Pages count with the rows asked for, by a literal, a variable or the default; lists that have no page with a few.

/** The most points of one question. */
export const COST_LIMIT = 200_000;

/** Entries that a list without a page counts with. */
const LIST = 2;

/** Entries of a list that was given, to one that is counted: most are answered by one thing, where every list below counts with more. */
const GIVEN = 20;

/** Points of a field that the database reads rows for. */
const READ = 5;

/** Points of root fields that go through more than what they answer, by what they may touch. */
const WEIGHTS: Readonly<Record<string, number>> = {
  careers: 500,
  changeDays: 2_000,
  changes: 5_000,
  chart: 1_000,
  chartDiff: 2_000,
  convert: 1_000,
  coverage: 5_000,
  factsOfOneSource: 2_000,
  headChangesNearReorganisations: 2_000,
  integrity: 5_000,
  lineage: 1_000,
  organisationCount: 1_000,
  search: 500,
  servedTogetherPath: 10_000,
  statistics: 20_000,
};

/** Points of fields below the root that do so. The fate of one class goes through all its bodies: tens of thousands of communes. */
const NESTED: Readonly<Record<string, number>> = { 'BodyClass.fate': 10_000 };

/** Entries of lists without a page that have far more than others, as many as the record has. */
const LONG_LISTS: Readonly<Record<string, number>> = { 'Query.bodyClasses': 25 };

type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;

/** A question that came over HTTP has its request; what the pages ask in this process has none. */
type FromHttp = { readonly req?: Request };

/** What a question is made of. */
export type Asked = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Args | null | undefined;
};

type Counting = {
  readonly variables: Args;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What the fragments that were counted cost: one that is used a thousand times is gone through once. */
  readonly counted: Map<string, number>;
};

const isAsked = (node: SelectionNode, { variables }: Counting): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

/** The arguments of a field; none where the executor will refuse them. */
const argumentsOf = (field: Field, node: FieldNode, { variables }: Counting): Args => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
};

const longest = (args: Args): number =>
  Math.max(0, ...Object.values(args).map((one) => (Array.isArray(one) ? one.length : 0)));

/** How many entries a field answers, so far as its arguments say. */
const sizeOf = (type: GraphQLCompositeType, field: Field, args: Args): number => {
  if (field.args.some(({ name }) => name === 'first'))
    return typeof args.first === 'number' ? Math.max(args.first, 1) : DEFAULT_PAGE;
  const given = Math.ceil(longest(args) / GIVEN);
  if (isListType(getNullableType(field.type)) && field.name !== 'edges')
    return Math.max(LONG_LISTS[`${type.name}.${field.name}`] ?? LIST, given);
  return Math.max(1, given);
};

const fieldOf = (type: GraphQLCompositeType, name: string): Field | undefined => {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
};

const weightOf = (type: GraphQLCompositeType, field: Field): number => {
  const heavy = (type === schema.getQueryType() ? WEIGHTS[field.name] : NESTED[`${type.name}.${field.name}`]) ?? 0;
  return 1 + heavy + ('reading' in field.extensions ? READ : 0);
};

const ofField = (node: FieldNode, type: GraphQLCompositeType, counting: Counting): number => {
  const field = fieldOf(type, node.name.value);
  if (field === undefined) return 1;
  const inner = getNamedType(field.type);
  const own = weightOf(type, field);
  if (!isCompositeType(inner) || node.selectionSet === undefined) return own;
  return own + sizeOf(type, field, argumentsOf(field, node, counting)) * ofSet(node.selectionSet, inner, counting);
};

const ofFragment = (name: string, counting: Counting): number => {
  const fragment = counting.fragments.get(name);
  const known = counting.counted.get(name);
  if (known !== undefined || fragment === undefined) return known ?? 0;
  const type = schema.getType(fragment.typeCondition.name.value);
  const cost = isCompositeType(type) ? ofSet(fragment.selectionSet, type, counting) : 0;
  counting.counted.set(name, cost);
  return cost;
};

const ofSelection = (node: SelectionNode, type: GraphQLCompositeType, counting: Counting): number => {
  if (!isAsked(node, counting)) return 0;
  if (node.kind === Kind.FIELD) return ofField(node, type, counting);
  if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, counting);
  const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
  return isCompositeType(on) ? ofSet(node.selectionSet, on, counting) : 0;
};

const ofSet = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, counting: Counting): number =>
  selections.reduce((sum, node) => sum + ofSelection(node, type, counting), 0);

/** The points that a valid question costs; 0 for one whose variables the executor will refuse. */
export const costOf = ({ document, operationName, variableValues }: Asked): number => {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
  if (!operation || !query || coerced === undefined) return 0;
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return ofSet(operation.selectionSet, query, { variables: coerced, fragments, counted: new Map() });
};

/** Throws TooCostly for a question beyond the limit. */
const checkedCost = (asked: Asked): number => {
  const cost = costOf(asked);
  if (cost > COST_LIMIT) throw new TooCostly(cost, COST_LIMIT);
  return cost;
};

/** Refuses a question that costs too much, or more than its client has left, before it is executed. */
export const costFirst = (mask: (error: unknown) => Error, charge: Charge): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    try {
      charge((args.contextValue as FromHttp).req, checkedCost(args));
    } catch (error) {
      setResultAndStopExecution({ errors: [mask(error) as GraphQLError] });
    }
  },
});
