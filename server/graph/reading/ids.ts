import type { Found, Row, Source, Step } from './plan.ts';

/** The values at the end of a path: of each item where a part of the path is a list. */
const valuesAt = (of: unknown, path: readonly string[]): readonly unknown[] => {
  const [part, ...rest] = path;
  if (part === undefined) return Array.isArray(of) ? of : [of];
  if (of === null || typeof of !== 'object') return [];
  const isList = part.endsWith('[]');
  const value = (of as Row)[isList ? part.slice(0, -2) : part];
  return isList ? ((value ?? []) as readonly unknown[]).flatMap((item) => valuesAt(item, rest)) : valuesAt(value, rest);
};

const idsFrom = ({ step, path, label }: Source, found: readonly Found[]): readonly unknown[] =>
  (found[step]?.rows ?? []).flatMap((row) => (label === null || row.label === label ? valuesAt(row, path) : []));

/** The ids that a step was asked for, as its statement took them from what earlier steps found. */
export const askedIds = ({ sources }: Step, found: readonly Found[]): readonly string[] => [
  ...new Set(sources.flatMap((source) => idsFrom(source, found)).filter((id) => typeof id === 'string')),
];
