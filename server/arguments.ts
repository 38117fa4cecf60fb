import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
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

/** The arguments of a field; null where the executor will refuse them. */
const argumentsOf = (info: TypeInfo, node: FieldNode, variables: Args): Args | null => {
  const field = info.getFieldDef();
  try {
    return field ? getArgumentValues(field, node, variables) : null;
  } catch {
    return null;
  }
};

/** Checks all arguments of an operation. Throws InputError, which names the argument, for the first that can never be answered. */
export const checkArguments = (of: GraphQLSchema, { document, operationName, variableValues }: Asked): void => {
  const operation = getOperationAST(document, operationName);
  const { coerced } = getVariableValues(of, operation?.variableDefinitions ?? [], variableValues ?? {});
  if (coerced === undefined) return;
  const info = new TypeInfo(of);
  const enter = (node: FieldNode) => {
    const args = node.arguments?.length ? argumentsOf(info, node, coerced) : null;
    if (args !== null) checkField(info.getParentType()?.name ?? '', node.name.value, args);
  };
  const definitions = document.definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION);
  visit({ ...document, definitions }, visitWithTypeInfo(info, { Field: { enter } }));
};

/** Refuses an operation whose arguments can never be answered before it is executed. */
export const argumentsFirst = (mask: (error: unknown) => Error): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    try {
      checkArguments(schema, args);
    } catch (error) {
      setResultAndStopExecution({ errors: [mask(error) as GraphQLError] });
    }
  },
});
