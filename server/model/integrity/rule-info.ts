/** How bad a case is: certainly wrong (it stops a load); to be looked at and mended; a limit of the record, said plainly. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** How bad a case of a rule is. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule says, and on which law, standard or logic it rests. */
export type RuleInfo = {
  readonly severity: Severity;
  readonly title: { readonly vi: string; readonly en: string };
  readonly why: { readonly vi: string; readonly en: string };
};

const make =
  (severity: Severity) =>
  (title: readonly [vi: string, en: string], why: readonly [vi: string, en: string]): RuleInfo => ({
    severity,
    title: { vi: title[0], en: title[1] },
    why: { vi: why[0], en: why[1] },
  });

/** A rule whose cases are certainly wrong: with them nothing is loaded. */
export const error = make('error');

/** A rule whose cases are the public list of what is to be mended. */
export const warning = make('warning');

/** A rule whose cases say where the record is weak; nothing need be wrong. */
export const remark = make('note');
