import { execute, getOperationAST, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import type { Graph } from './graph/graph.ts';
import { answering } from './graphql.ts';
import { schema } from './schema/index.ts';
import { type WebOperation, webOperations } from './web-operations.ts';

const SAMPLES: Readonly<Record<string, unknown>> = { String: '-', ID: '-', Int: 1, Boolean: true, Day: '2025-07-01' };

/** A value of a type; what it is does not matter, for a statement is planned whatever it finds. */
const sampleOf = (type: TypeNode): unknown => {
  if (type.kind === Kind.NON_NULL_TYPE) return sampleOf(type.type);
  return type.kind === Kind.LIST_TYPE ? [] : SAMPLES[type.name.value];
};

const isChoice = (type: TypeNode): boolean => type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean';

/** The first day of a span of days: a span must not be empty. */
const FIRST_DAY = '2025-06-30';

/** Which page is asked for is left out: a made-up cursor would be refused; so is a choice that need not be made. */
const samplesFor = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions
      .map(({ variable, type }) => [variable.name.value, isChoice(type) ? undefined : sampleOf(type)] as const)
      .filter(([name, value]) => name !== 'after' && value !== undefined)
      .map(([name, value]) => [name, name === 'from' && value === SAMPLES.Day ? FIRST_DAY : value]),
  );

/** What readers ask first; the rest follows. */
const FIRST = [
  'Home',
  'Suggestions',
  'SearchPage',
  'OrganisationHead',
  'OrganisationOverview',
  'OrgChart',
  'PersonPage',
];

const inTurn = (): readonly WebOperation[] => {
  const first = FIRST.flatMap((name) => webOperations.filter((each) => each.name === name));
  return [...first, ...webOperations.filter((each) => !first.includes(each))];
};

/** How many are asked at once: the database plans each with one core. */
const AT_ONCE = 2;

/**
 * Asks every operation of the web application once, for nothing, so that the database has planned its statements before a reader asks: a plan
 * costs it some tenths of a second, and is kept until the record changes. Ends early when the signal is aborted.
 */
export const warmUp = async (graph: Graph, signal: AbortSignal): Promise<void> => {
  const left = inTurn().values();
  const askOnes = async (): Promise<void> => {
    for (const { document } of left) {
      const operation = getOperationAST(document);
      if (operation === null || operation === undefined || signal.aborted) continue;
      const contextValue = answering(graph.until(signal, false));
      await execute({ schema, document, variableValues: samplesFor(operation), contextValue });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOnes));
};
