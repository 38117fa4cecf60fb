import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql';

const files = import.meta.glob<string>('../web/**/*.graphql', { query: '?raw', import: 'default', eager: true });

/** An operation of the web application, with the fragments that it uses. */
export type WebOperation = { readonly name: string; readonly document: DocumentNode; readonly text: string };

/** Every operation that the web application asks. */
export const webOperations: readonly WebOperation[] = Object.entries(
  separateOperations(concatAST(Object.values(files).map((text) => parse(text)))),
).map(([name, document]) => ({ name, document, text: print(document) }));
