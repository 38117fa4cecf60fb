import type { ReorganisationFact } from '../../seed/record.ts';

/** A reorganisation of 1 March 2025, a consolidation where nothing else is said. */
export const reorganisation = (fields: Partial<ReorganisationFact>): ReorganisationFact => ({
  id: 'su-kien',
  type: 'consolidation',
  date: '2025-03-01',
  sources: ['nguon'],
  confidence: 'verified',
  at: { file: 'a.yaml', line: 1, column: 1 },
  ...fields,
});
