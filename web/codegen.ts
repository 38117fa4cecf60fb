import { createHash } from 'node:crypto';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { concatAST, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';

/** One `.graphql` file of the web: its path (for messages) and its text. */
export type OperationFile = { readonly path: string; readonly text: string };

const SCALARS = { ID: 'string', Day: 'string', EDTFDate: 'string' };

const CONFIG = {
  enumType: 'string-literal',
  immutableTypes: true,
  dedupeFragments: true,
  useTypeImports: true,
  scalars: SCALARS,
  strictScalars: true,
};

type Document = { readonly name: string; readonly id: string; readonly text: string };

/** As GraphQL over HTTP names a document by what it says. */
const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Each operation as one text with the fragments that it uses, in the order of names. */
const documentsIn = (files: readonly OperationFile[]): readonly Document[] =>
  Object.entries(separateOperations(concatAST(files.map(({ text }) => parse(text)))))
    .map(([name, document]) => ({ name, text: stripIgnoredCharacters(print(document)) }))
    .map(({ name, text }) => ({ name, id: idOf(text), text }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const TRUSTED = `
/** An operation that the server knows, by its id; what it answers and what it takes. */
export type TrustedDocument<R, V> = string & { readonly __apiType?: (variables: V) => R };
`;

const constantOf = ({ name, id }: Document): string =>
  `export const ${name}Document = '${id}' as TrustedDocument<${name}Query, ${name}QueryVariables>;`;

/** The module of typed operations for the web's `.graphql` files; throws where a file does not fit the schema. */
export const generateOperations = async (schemaText: string, files: readonly OperationFile[]): Promise<string> => {
  const code = await codegen({
    filename: 'web/operations.generated.ts',
    schema: parse(schemaText),
    documents: files.map(({ path, text }) => ({ location: path, document: parse(text) })),
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationTypes },
  });
  return [code, TRUSTED, ...documentsIn(files).map(constantOf), ''].join('\n');
};

const ABOUT = `/** The texts of the web's operations by their ids: the server takes the one for the other. */
export const documents: Readonly<Record<string, string>> = {`;

/** The module of the operations' texts. */
export const generateDocuments = (files: readonly OperationFile[]): string => {
  const lines = documentsIn(files).map(({ id, text }) => `  '${id}':\n    ${JSON.stringify(text)},`);
  return [ABOUT, ...lines, '};', ''].join('\n');
};
