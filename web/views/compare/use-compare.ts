import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { dayText } from '#temporal';
import { ask } from '../../api.ts';
import { today } from '../../as-of.ts';
import { type Change, changesOf } from '../../data/time-axis.ts';
import { ChangeDaysDocument } from '../../operations.generated.ts';
import { type Compared, comparedDays } from './days.ts';
import { type CompareParams, compareParams } from './params.ts';

/** What the reader asks: the address as it is, the two days, and the changed days of the root. */
export type Comparison = {
  readonly params: CompareParams;
  readonly days: Compared;
  readonly changes: readonly Change[];
};

const NO_DAYS: readonly never[] = [];

/** The comparison of the address at hand; null until the changed days are known, where the address names no days itself. */
export const useComparison = (): Comparison | null => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const params = useMemo(() => compareParams(search), [search]);
  const query = useQuery({ ...ask(ChangeDaysDocument, { root: params.root }), staleTime: Number.POSITIVE_INFINITY });
  const changes = useMemo(() => changesOf(query.data?.changeDays ?? NO_DAYS), [query.data]);
  const named = params.from.text !== undefined && params.to.text !== undefined;
  if (!named && query.isPending) return null;
  return { params, changes, days: comparedDays(params, changes, today()) };
};

/** The variables of the questions about a comparison. */
export const variablesOf = ({ params: { root, types, branches }, days: { from, to } }: Comparison) => ({
  from: dayText(from),
  to: dayText(to),
  root,
  types: types.length === 0 ? null : [...types],
  branches: branches.length === 0 ? null : [...branches],
});

/** Variables that ask the same question. */
export type CompareVariables = ReturnType<typeof variablesOf>;
