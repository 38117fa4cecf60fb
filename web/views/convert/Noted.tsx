import { memo } from 'react';
import { useShown } from '../../components/notes-context.ts';
import type { Change } from './verdict.ts';

/** Gives the acts and sources of a result their numbers; apart, so that a long list is not walked at each drawing. */
export const Noted = memo(({ changes }: { readonly changes: readonly Change[] }) => {
  useShown(
    0,
    changes.map(({ legalBasis, sources }) => [legalBasis, sources]),
  );
  return null;
});
