import { SEVERITIES, type Severity } from '../../server/model/integrity/index.ts';
import { placeText } from '../faults.ts';
import type { Case } from './rule.ts';
import type { RuleCases } from './run.ts';

/** How many cases of each severity there are. */
export const countSeverities = (rules: readonly RuleCases[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { info, cases } of rules) counts[info.severity] += cases.length;
  return counts;
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The last line of a report: `0 errors, 12 warnings, 340 notes`. */
export const sumLine = (rules: readonly RuleCases[]): string => {
  const counts = countSeverities(rules);
  return SEVERITIES.map((severity) => plural(counts[severity], severity)).join(', ');
};

const caseLine = ({ at, en }: Case): string => `    ${placeText(at)}  ${en}`;

/** A rule with its first cases, and a line that says how many more there are. */
const ruleLines = ({ id, info, cases }: RuleCases, shown: number): readonly string[] => [
  `${info.severity.padEnd(8)}${String(cases.length).padStart(6)}  ${id}: ${info.title.en}`,
  ...cases.slice(0, shown).map(caseLine),
  ...(cases.length > shown ? [`    and ${cases.length - shown} more: npm run integrity -- --rule ${id}`] : []),
];

/** All rules as text, worst first, each with its first cases. */
export const reportText = (rules: readonly RuleCases[], shown: number): string =>
  [...rules.flatMap((rule) => ruleLines(rule, shown)), sumLine(rules)].join('\n');

/** All rules for programs: ids, severities, titles, reasons and cases, each with the place of its row. */
export const reportJson = (rules: readonly RuleCases[]): object => ({
  ...countSeverities(rules),
  rules: rules.map(({ id, info, cases }) => ({
    id,
    ...info,
    count: cases.length,
    cases: cases.map(({ about, at, vi, en }) => ({ about: about.map(aboutText), ...at, vi, en })),
  })),
});

const aboutText = (about: Case['about'][number]): object =>
  typeof about === 'string'
    ? { id: about }
    : { person: about.person, organisation: about.org, position: about.position.vi, from: about.from ?? null };
