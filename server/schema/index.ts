import { lexicographicSortSchema, printSchema, specifiedDirectives } from 'graphql';
import './chart.ts';
import './integrity.ts';
import './claim.ts';
import './join.ts';
import './organisation.ts';
import './person.ts';
import './project.ts';
import './release.ts';
import './reorganisation.ts';
import './root.ts';
import './search.ts';
import './source.ts';
import { builder } from './builder.ts';
import { knownAtDirective } from './known-at.ts';

/** The executable schema of the API. */
export const schema = builder.toSchema({ directives: [...specifiedDirectives, knownAtDirective] });

/** The schema as text: the public contract, committed as server/schema.graphql. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
