import { lexicographicSortSchema, printSchema } from 'graphql';
import './chart.ts';
import './organisation.ts';
import './person.ts';
import './project.ts';
import './release.ts';
import './reorganisation.ts';
import './root.ts';
import './search.ts';
import './source.ts';
import { builder } from './builder.ts';

/** The executable schema of the API. */
export const schema = builder.toSchema();

/** The schema as text: the public contract, committed as server/schema.graphql. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
