import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { boundedList, boundedText, pageSize } from './schema/bounds.ts';
import { checkCursor } from './schema/cursors.ts';
import { schema } from './schema/index.ts';

// What is wrong with the arguments of a question by themselves is said before anything is read.

type Args = Readonly<Record<string, unknown>>;

const checkValue = (value: unknown, field: string): void => {
  if (typeof value === 'string') boundedText(value, field);
  else if (Array.isArray(value))
    for (const [at, item] of boundedList(value, { field }).entries()) checkValue(item, `${field}[${at}]`);
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) checkValue(item, `${field}.${name}`);
};

const checkField = (type: string, field: string, args: Args): void => {
  for (const [name, value] of Object.entries(args)) checkValue(value, name);
  if (typeof args.first === 'number') pageSize(args.first, 0);
  checkCursor(type, field, args);
};

type Asked = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Args | null | undefined;
};

type Field = GraphQLField<unknown, unknown>;

/** A field with arguments in a document. */
type Place = {
  readonly definition: DefinitionNode;
  readonly type: string;
  readonly field: Field;
  readonly node: FieldNode;
};

/** The fields with arguments of the documents that were asked; Yoga keeps a document that is asked again. */
const known = new WeakMap<DocumentNode, readonly Place[]>();

const findPlaces = (document: DocumentNode): readonly Place[] => {
  const places: Place[] = [];
  for (const definition of document.definitions) {
    const info = new TypeInfo(schema);
    const enter = (node: FieldNode): void => {
      const [type, field] = [info.getParentType(), info.getFieldDef()];
      if (type && field && node.arguments?.length) places.push({ definition, type: type.name, field, node });
    };
    visit(definition, visitWithTypeInfo(info, { Field: { enter } }));
  }
  return places;
};

const placesIn = (document: DocumentNode): readonly Place[] => {
  const places = known.get(document) ?? findPlaces(document);
  known.set(document, places);
  return places;
};

/** The arguments of a field; null where the executor will refuse them. */
const argumentsOf = ({ field, node }: Place, variables: Args): Args | null => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
};

/** Checks all arguments of an operation. Throws InputError, which names the argument, for the first that can never be answered. */
const checkArguments = ({ document, operationName, variableValues }: Asked): void => {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return;
  for (const place of placesIn(document)) {
    const { definition, type, node } = place;
    if (definition !== operation && definition.kind === Kind.OPERATION_DEFINITION) continue;
    const args = argumentsOf(place, coerced);
    if (args !== null) checkField(type, node.name.value, args);
  }
};

/** Refuses an operation whose arguments can never be answered before it is executed. */
export const argumentsFirst = (mask: (error: unknown) => Error): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    try {
      checkArguments(args);
    } catch (error) {
      setResultAndStopExecution({ errors: [mask(error) as GraphQLError] });
    }
  },
});
