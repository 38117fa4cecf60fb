import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { InputError } from '../errors.ts';
import type { ReadQuery } from '../graph/queries.generated.ts';
import { formOf } from '../graph/reading/form.ts';
import { type Plan, questionOf, type Source, type Step, type Values } from '../graph/reading/plan.ts';

/** Whether a field of this name is selected directly below. */
export type Wants = (field: string) => boolean;

/** What a field reads for its parent's row: a query file for the ids in a property of it, and what is read on from its rows. */
export type Need = {
  readonly query: ReadQuery;
  /** Null: the query file is asked as a whole, whatever the parent. */
  readonly by: string | null;
  readonly values: Values;
  readonly next?: Need;
};

/** What a root field asks: a query file as a whole, or for given ids. */
export type Ask = { readonly query: ReadQuery; readonly values: Values; readonly ids: readonly string[] | null };

/** How a field says what it reads. */
export type Reading = (args: never, wants: Wants) => readonly Need[];

type Told = { readonly reading?: Reading; readonly inside?: string };

/** Where in the answer of a step rows of a type stand. */
type Place = { readonly step: Draft; readonly path: readonly string[] };

type Draft = Ask & {
  readonly wave: number;
  readonly sources: { step: Draft; path: readonly string[]; label: string | null }[];
};

type Selected = {
  readonly type: GraphQLCompositeType;
  readonly sets: readonly SelectionSetNode[];
  readonly place: Place;
};

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

type Asking = {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The most query files that are put together in one statement; what lies beyond is asked by itself. */
const MOST_STEPS = 90;

const isIncluded = (
  node: FieldNode | SelectionSetNode['selections'][number],
  variables: Asking['variables'],
): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

type Visit = (node: FieldNode, on: string | null) => void;

/** Goes through the fields of selections, with the name of the type that the nearest fragment around each is on. */
export const eachField = (sets: readonly SelectionSetNode[], on: string | null, asking: Asking, visit: Visit): void => {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (!isIncluded(selection, asking.variables)) continue;
    if (selection.kind === Kind.FIELD) visit(selection, on);
    else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : asking.fragments[selection.name.value];
      if (fragment) eachField([fragment.selectionSet], fragment.typeCondition?.name.value ?? on, asking, visit);
    }
  }
};

/** Tells which fields are selected directly below a field. */
export const wantsOf = (nodes: readonly FieldNode[], asking: Asking): Wants => {
  let names: Set<string> | null = null;
  return (field) => {
    if (names === null) {
      const found = new Set<string>();
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      eachField(sets, null, asking, (node) => found.add(node.name.value));
      names = found;
    }
    return names.has(field);
  };
};

/** What of a request a look ahead needs. */
export const askingOf = ({ schema, fragments, variableValues }: GraphQLResolveInfo): Asking => ({
  schema,
  fragments,
  variables: variableValues,
});

const HOLDING = { row: ['row'], page: ['rows[]'], flat: [] } as const;

const placeIn = (step: Draft): Place => ({ step, path: HOLDING[formOf(step.query).holding] });

const isLabelled = ({ query }: Draft): boolean => formOf(query).columns.includes('label');

/** What a plan is drawn up from: its steps, each question once in each wave. */
type Drawing = { readonly steps: Draft[]; readonly found: Map<string, Draft> };

const stepFor = ({ steps, found }: Drawing, { query, values }: Need, wave: number): Draft | null => {
  const question = `${wave}|${questionOf(query, values)}`;
  const known = found.get(question);
  if (known) return known;
  if (steps.length >= MOST_STEPS) return null;
  const step: Draft = { query, values, ids: null, wave, sources: [] };
  steps.push(step);
  found.set(question, step);
  return step;
};

const isSame = (a: Draft['sources'][number], b: Draft['sources'][number]): boolean =>
  a.step === b.step && a.label === b.label && a.path.join('.') === b.path.join('.');

/** Adds what a need reads for the rows at a place, and gives where its rows stand; null where the plan is full. */
const demand = (drawing: Drawing, need: Need, { step, path }: Place, label: string | null): Place | null => {
  const made = stepFor(drawing, need, need.by === null ? 0 : step.wave + 1);
  if (made === null) return null;
  if (need.by === null) return placeIn(made);
  const source = { step, path: [...path, ...need.by.split('.')], label: isLabelled(step) ? label : null };
  if (!made.sources.some((one) => isSame(one, source))) made.sources.push(source);
  const place = placeIn(made);
  return need.next ? demand(drawing, need.next, place, null) : place;
};

/** The arguments of a field; null where they are refused, which its execution will say. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Asking): object | null => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
};

const needsOf = (reading: Reading, args: object, wants: Wants): readonly Need[] => {
  try {
    return reading(args as never, wants);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return [];
  }
};

type Field = {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly label: string | null;
};

const fieldsOf = ({ type, sets }: Selected, asking: Asking): readonly Field[] => {
  const fields: Field[] = [];
  eachField(sets, null, asking, (node, on) => {
    const named = on === null ? type : asking.schema.getType(on);
    const owner = isObjectType(type) ? type : isCompositeType(named) ? named : type;
    if (!('getFields' in owner)) return;
    const field = (owner as GraphQLObjectType).getFields()[node.name.value];
    if (field) fields.push({ field, node, label: isAbstractType(owner) ? null : owner.name });
  });
  return fields;
};

/** Goes on below a field, where it gives things with fields of their own. */
const below = ({ field, node }: Field, place: Place): readonly Selected[] => {
  const type = getNamedType(field.type);
  return isCompositeType(type) && node.selectionSet ? [{ type, sets: [node.selectionSet], place }] : [];
};

const visitField = (drawing: Drawing, one: Field, { place }: Selected, asking: Asking): readonly Selected[] => {
  const { reading, inside } = one.field.extensions as Told;
  if (reading === undefined)
    return below(one, { ...place, path: [...place.path, ...(inside === undefined ? [] : inside.split('.'))] });
  const args = argumentsOf(one.field, one.node, asking);
  if (args === null) return [];
  const needs = needsOf(reading, args, wantsOf([one.node], asking));
  const [first] = needs.map((need) => demand(drawing, need, place, one.label));
  return first ? below(one, first) : [];
};

const visit = (drawing: Drawing, selected: Selected, asking: Asking): void => {
  for (const field of fieldsOf(selected, asking))
    for (const next of visitField(drawing, field, selected, asking)) visit(drawing, next, asking);
};

/** Whether one step may answer a question with several values: its rows say for which. */
const saysFor = ({ query, ids, values }: Draft): boolean => {
  const { asked, holding, columns } = formOf(query);
  if (asked !== 'keys' || ids !== null) return false;
  return holding === 'page' || (columns.includes('day') && Object.keys(values).join() === 'day');
};

const textOf = (query: string, values: Values, sources: readonly Source[]): string =>
  JSON.stringify([query, Object.keys(values), sources]);

/** The steps in order of their waves; questions that differ in their values alone, such as in the day, are one step. */
const inOrder = (drafts: readonly Draft[]): Plan => {
  const steps: (Omit<Step, 'each'> & { each: Values[] })[] = [];
  const places = new Map<Draft, number>();
  const alike = new Map<string, number>();
  for (const draft of [...drafts].sort((a, b) => a.wave - b.wave)) {
    const { query, values, ids } = draft;
    const sources = draft.sources.map(
      ({ step, path, label }): Source => ({ step: places.get(step) ?? 0, path, label }),
    );
    const text = textOf(query, values, sources);
    const place = (saysFor(draft) ? alike.get(text) : undefined) ?? steps.length;
    if (place < steps.length) steps[place]?.each.push(values);
    else steps.push({ query, each: [values], ids, sources });
    places.set(draft, place);
    alike.set(text, place);
  }
  return steps;
};

/** All that a root field and the selection below it will read, for one statement; the first ask gives the rows of the field. */
export const lookAhead = (info: GraphQLResolveInfo, asks: readonly Ask[]): Plan => {
  const asking = askingOf(info);
  const steps = asks.map((ask): Draft => ({ ...ask, wave: 0, sources: [] }));
  const drawing: Drawing = { steps, found: new Map() };
  const [first] = steps;
  const type = getNamedType(info.returnType);
  if (first && isCompositeType(type)) {
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const { inside } = (info.parentType.getFields()[info.fieldName]?.extensions ?? {}) as Told;
    const start = placeIn(first);
    visit(drawing, { type, sets, place: { ...start, path: [...start.path, ...(inside?.split('.') ?? [])] } }, asking);
  }
  return inOrder(steps);
};
