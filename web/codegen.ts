import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

/** One `.graphql` file of the web: its path (for messages) and its text. */
export type OperationFile = { readonly path: string; readonly text: string };

const SCALARS = { ID: 'string', Day: 'string', EDTFDate: 'string' };

const CONFIG = {
  documentMode: 'string',
  enumType: 'string-literal',
  immutableTypes: true,
  dedupeFragments: true,
  useTypeImports: true,
  scalars: SCALARS,
  strictScalars: true,
};

/** Tells the bundler that a document nobody uses, such as a fragment's own, can be left out. */
const markPure = (code: string): string =>
  code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString(');

/** The module of typed operations for the web's `.graphql` files; throws where a file does not fit the schema. */
export const generateOperations = async (schemaText: string, files: readonly OperationFile[]): Promise<string> => {
  const code = await codegen({
    filename: 'web/operations.generated.ts',
    schema: parse(schemaText),
    documents: files.map(({ path, text }) => ({ location: path, document: parse(text) })),
    config: CONFIG,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationTypes, documents: typedDocuments },
  });
  return markPure(code);
};
