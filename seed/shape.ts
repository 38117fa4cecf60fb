import type { z } from 'zod';
import type { FaultCode } from './faults.ts';
import type { Path } from './locate.ts';
import type { IssueParams } from './schema/fields.ts';

/** A fault inside a row, before its place in the file is known. */
export type ShapeFault = { readonly path: Path; readonly code: FaultCode; readonly message: string };

type Issue = z.core.$ZodIssue;

const dotted = (path: Path): string => path.join('.');

const isAbsent = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value') &&
  issue.input === undefined;

const last = (path: Path): string | number | undefined => path[path.length - 1];

const codeOf = (issue: Issue, path: Path): FaultCode => {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (last(path) === 'sources' && (isAbsent(issue) || issue.code === 'too_small')) return 'unsourced';
  if (isAbsent(issue)) return 'missing';
  if (issue.code === 'custom') return ((issue.params as IssueParams | undefined)?.fault as FaultCode) ?? 'shape';
  return 'shape';
};

const wordsOf = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return issue.message.startsWith('must') ? issue.message : `must be ${a(issue.expected)}`;
  return issue.message;
};

const a = (expected: string): string => (/^[aeio]/.test(expected) ? `an ${expected}` : `a ${expected}`);

const messageOf = (issue: Issue, code: FaultCode, path: Path): string => {
  const field = dotted(path);
  if (code === 'unsourced') return `${field} must name at least one source: every fact says where it comes from`;
  if (code === 'missing') return `${field} is missing: add it`;
  return `${field} ${wordsOf(issue)}`.trim();
};

const unknownKeys = (keys: readonly string[], path: Path): readonly ShapeFault[] =>
  keys.map((key) => ({
    path: [...path, key],
    code: 'unknown-key',
    message: `${dotted([...path, key])} is not a known key: correct its spelling or take it out`,
  }));

/** What zod found wrong, as faults with the path of the value. */
export const shapeFaults = (issues: readonly Issue[]): readonly ShapeFault[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path);
    const code = codeOf(issue, path);
    return [{ path, code, message: messageOf(issue, code, path) }];
  });
