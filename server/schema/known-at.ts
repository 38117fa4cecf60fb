import {
  DirectiveLocation,
  type DocumentNode,
  GraphQLDirective,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { InputError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';

/** `query @knownAt(release: "2026.1") { … }`: the whole operation answers from the record as it was at a release. */
export const knownAtDirective = new GraphQLDirective({
  name: 'knownAt',
  description:
    'Cả câu hỏi được trả lời theo hồ sơ của một bản dữ liệu đã phát hành. | The whole operation answers from the record of that data release.',
  locations: [DirectiveLocation.QUERY],
  args: {
    release: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'Số của bản, như 2026.1. | Its number, such as 2026.1.',
    },
  },
});

/** An operation that is about to be answered. */
export type Operation = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** The number of the release at which an operation asks; null where it asks today, or where its variables are refused later on. */
export const releaseAsked = ({ schema, document, operationName, variables }: Operation): string | null => {
  const operation = getOperationAST(document, operationName);
  if (!operation?.directives?.some(({ name }) => name.value === knownAtDirective.name)) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) return null;
  const values = getDirectiveValues(knownAtDirective, operation, coerced);
  return typeof values?.release === 'string' ? values.release : null;
};

/** The graph at a release. Throws InputError, which names the releases that there are, for any other number. */
export const graphAt = async (graph: Graph, number: string): Promise<Graph> => {
  const rows = (await graph.run('release/list', {})).map(({ row }) => row);
  const found = rows.find(({ id }) => id === number);
  if (found) return graph.at(found.place);
  const known = rows.map(({ id }) => id).join(', ');
  throw new InputError(
    `There is no data release "${number}": ${known === '' ? 'none was made yet' : `the releases are ${known}`}.`,
    'release',
  );
};
