import { CAREER_RULES } from './careers.ts';
import { CHANGE_RULES } from './changes.ts';
import { EVIDENCE_RULES } from './evidence.ts';
import { LIFE_RULES } from './lives.ts';
import { type RuleInfo, SEVERITIES, type Severity } from './rule-info.ts';
import { WHOLE_RULES } from './whole.ts';

export { type RuleInfo, SEVERITIES, type Severity };

/** All rules of integrity by their ids; seed/integrity finds their cases. */
export const RULES = {
  ...LIFE_RULES,
  ...CHANGE_RULES,
  ...CAREER_RULES,
  ...EVIDENCE_RULES,
  ...WHOLE_RULES,
} as const satisfies Readonly<Record<string, RuleInfo>>;

/** The id of a rule. */
export type RuleId = keyof typeof RULES;

/** The ids of all rules, in the order of their themes. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** Compares two rules with their counts: the worse severity first, then the larger count. */
export const worseFirst = (
  a: { readonly id: RuleId; readonly count: number },
  b: { readonly id: RuleId; readonly count: number },
): number => SEVERITIES.indexOf(RULES[a.id].severity) - SEVERITIES.indexOf(RULES[b.id].severity) || b.count - a.count;
