import { type DocumentNode, execute, parse, validate } from 'graphql';
import { type Access, toParameters } from '../../server/graph/driver.ts';
import { type Graph, openGraph } from '../../server/graph/graph.ts';
import { compose, parametersOf } from '../../server/graph/reading/compose.ts';
import { textOf } from '../../server/graph/texts.ts';
import { answering } from '../../server/graphql.ts';
import { schema } from '../../server/schema/index.ts';

/** A statement as the driver is given it. */
export type Statement = { readonly text: string; readonly params: Record<string, unknown> };

/** Tells which statements an answer takes. */
export type Capture = {
  readonly of: (document: DocumentNode, variables: object) => Promise<readonly Statement[]>;
  readonly close: () => Promise<void>;
};

const noting = (graph: Graph, noted: Statement[]): Graph => {
  const note = (text: string, params: object): void => {
    noted.push({ text, params: toParameters(params) as Record<string, unknown> });
  };
  const run = (name: string, params: object) => {
    note(textOf(name), params);
    return graph.run(name as never, params as never);
  };
  return {
    ...graph,
    run: run as unknown as Graph['run'],
    read: (plan) => {
      note(compose(plan, textOf), parametersOf(plan));
      return graph.read(plan);
    },
  };
};

/** The document of a text. Throws where the API has no such question. */
export const checkedDocument = (text: string): DocumentNode => {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw new Error(`${fault.message}\n${text}`);
  return document;
};

/** Answers documents and notes every statement that the graph was asked. */
export const captureFrom = (access: Access): Capture => {
  const graph = openGraph(access);
  const of = async (document: DocumentNode, variables: object) => {
    const noted: Statement[] = [];
    const contextValue = answering(noting(graph, noted));
    const variableValues = { ...variables };
    const { errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors) throw new Error(`${errors[0]?.message} (${JSON.stringify(variables).slice(0, 200)})`);
    return noted;
  };
  return { of, close: () => graph.close() };
};
