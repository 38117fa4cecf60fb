import { faultText, sortFaults } from '../faults.ts';
import { isSheet } from '../files.ts';
import { decodeAll } from '../gather.ts';
import { faultsOf, writeSheet } from './change.ts';
import { namedSheets } from './files-of.ts';
import { formatted, formFault } from './form-check.ts';

/** What a command has to say, and whether all is well. */
export type Outcome = { readonly lines: readonly string[]; readonly isFine: boolean };

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/**
 * Every fault of the named sheets (all, with the tables, where none is named) with its place: of form, of what they say, and of layout.
 * Sheets are checked together: what one names may stand in another.
 */
export const checkSheets = async (folder: string, names: readonly string[], here: string): Promise<Outcome> => {
  const { files, named } = await namedSheets(folder, names, here);
  const { texts } = decodeAll(files);
  const layout = [...texts].flatMap(([path, text]) => (isSheet(path) ? (formFault(path, text) ?? []) : []));
  const faults = sortFaults([...faultsOf(files), ...layout]);
  const shown = names.length ? faults.filter(({ file }) => named.has(file)) : faults;
  const verdict = shown.length ? plural(shown.length, 'fault') : `${plural(named.size, 'sheet')} without a fault`;
  return { lines: [...shown.map(faultText), verdict], isFine: shown.length === 0 };
};

/** Puts the named sheets (all where none is named) in canonical form; a trial only tells which are not. Throws EditError. */
export const formatSheets = async (
  folder: string,
  names: readonly string[],
  here: string,
  isTrial: boolean,
): Promise<Outcome> => {
  const { files, named } = await namedSheets(folder, names, here);
  const { texts } = decodeAll(files.filter(({ path }) => named.has(path)));
  const results = [...texts].map(([path, text]) => ({ path, text, wanted: formatted(path, text) }));
  const changed = results.filter(({ text, wanted }) => text !== wanted);
  for (const { path, wanted } of isTrial ? [] : changed)
    await writeSheet(folder, path, files.find((file) => file.path === path)?.bytes ?? null, wanted);
  const verb = isTrial ? 'is not in canonical form' : 'put in order';
  const verdict = changed.length ? [] : [`${plural(named.size, 'sheet')} in canonical form`];
  return {
    lines: [...changed.map(({ path }) => `${path} ${verb}`), ...verdict],
    isFine: !isTrial || changed.length === 0,
  };
};
