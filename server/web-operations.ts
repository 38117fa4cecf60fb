import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { documents } from '../web/documents.generated.ts';

/** An operation of the web application, with the fragments that it uses. */
export type WebOperation = {
  readonly id: string;
  readonly name: string;
  readonly document: DocumentNode;
  readonly text: string;
};

const operationOf = ([id, text]: readonly [string, string]): WebOperation => {
  const document = parse(text);
  return { id, name: getOperationAST(document)?.name?.value ?? '', document, text };
};

/** Every operation that the web application asks. */
export const webOperations: readonly WebOperation[] = Object.entries(documents).map(operationOf);

const texts = new Map(Object.entries(documents));

/** The text of a document of the web application by its id; null for any other id. */
export const textOf = (id: string): string | null => texts.get(id) ?? null;
