import { lexicographicSortSchema, printSchema, specifiedDirectives } from 'graphql';
import './body-class.ts';
import './career.ts';
import './careers.ts';
import './changes.ts';
import './chart.ts';
import './chart-diff.ts';
import './convert.ts';
import './coverage.ts';
import './gaps.ts';
import './integrity.ts';
import './claim.ts';
import './class-fate.ts';
import './join.ts';
import './one-source.ts';
import './node.ts';
import './lineage.ts';
import './organisation.ts';
import './person.ts';
import './position.ts';
import './project.ts';
import './release.ts';
import './reform.ts';
import './reform-unknowns.ts';
import './reorganisation.ts';
import './responsible.ts';
import './root.ts';
import './search.ts';
import './served.ts';
import './served-path.ts';
import './source.ts';
import './statistics.ts';
import './succession.ts';
import { builder } from './builder.ts';
import { bindCursors } from './cursors.ts';
import { knownAtDirective } from './known-at.ts';
import { describeAll } from './words/index.ts';

/** The executable schema of the API. */
export const schema = describeAll(
  bindCursors(builder.toSchema({ directives: [...specifiedDirectives, knownAtDirective] })),
);

/** The schema as text: the public contract, committed as server/schema.graphql. */
export const schemaText = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
