import { pastIndex, pastLabel, pastType, WITHOUT_PAST } from './names.ts';

const CONSTRAINT = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/;
const NODES = /^(CREATE (?:FULLTEXT )?INDEX) (\w+) (IF NOT EXISTS FOR \(n:)(\w+)(\) ON [\s\S]*)$/;
const RELATIONSHIPS = /^(CREATE INDEX) (\w+) (IF NOT EXISTS FOR \(\)-\[r:)(\w+)(\][\s\S]*)$/;

/**
 * The index that finds past rows as a statement's index or constraint finds today's: an id is not unique among past rows. Gives none
 * for what has no past; throws for a form that it does not know.
 */
export const pastStatement = (statement: string): readonly string[] => {
  const [, rule = '', label = '', property] = CONSTRAINT.exec(statement) ?? [];
  if (WITHOUT_PAST.includes(label)) return [];
  if (property !== undefined)
    return [`CREATE INDEX ${pastIndex(rule)} IF NOT EXISTS FOR (n:${pastLabel(label)}) ON (n.${property})`];
  const nodes = NODES.exec(statement);
  const [, create, index = '', begin, kind = '', end] = nodes ?? RELATIONSHIPS.exec(statement) ?? [];
  if (create === undefined) throw new Error(`an index of a form unknown to the past: ${statement}`);
  if (WITHOUT_PAST.includes(kind)) return [];
  return [`${create} ${pastIndex(index)} ${begin}${nodes ? pastLabel(kind) : pastType(kind)}${end}`];
};
