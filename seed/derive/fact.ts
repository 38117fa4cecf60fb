import type { Confidence, FactRow } from '../../server/model/rows.ts';

type Note = { readonly vi?: string | undefined; readonly en?: string | undefined } | undefined;

/** The parts of a sheet's row that every fact has. */
export type FactInput = {
  readonly confidence?: Confidence | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly note?: Note;
};

/** Facts of the sheets are verified where the sheet does not say otherwise. */
export const confidence = (fact: FactInput): Confidence => fact.confidence ?? 'verified';

/** A remark in both languages, flat. */
export const noteProps = (note: Note) => ({ noteVi: note?.vi ?? null, noteEn: note?.en ?? null });

/** The properties that every cited fact carries; `attested` is set once all rows are there (attested.ts). */
export const factProps = (fact: FactInput, id: string, key: string): FactRow => ({
  id,
  key,
  confidence: confidence(fact),
  sources: fact.sources ?? [],
  attested: null,
  ...noteProps(fact.note),
});
