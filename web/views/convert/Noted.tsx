import { memo, useMemo } from 'react';
import { useShown } from '../../components/notes-context.ts';
import type { Source } from '../../data/citations.ts';
import type { Change } from './verdict.ts';

/** The acts and sources of thousands of reorganisations, each once, acts first. */
const sourcesOf = (changes: readonly Change[]): readonly Source[] => {
  const found = new Map<string, Source>();
  for (const { legalBasis, sources } of changes)
    for (const source of [...legalBasis, ...sources]) if (!found.has(source.slug)) found.set(source.slug, source);
  return [...found.values()];
};

/** Gives the acts and sources of a result their numbers; apart, so that a long list is not walked at each drawing. */
export const Noted = memo(({ changes }: { readonly changes: readonly Change[] }) => {
  const sources = useMemo(() => sourcesOf(changes), [changes]);
  useShown(0, sources);
  return null;
});
