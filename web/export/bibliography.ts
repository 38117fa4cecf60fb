import { Cite, type CslData, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Vietnamese letters as they are: as TeX commands, the plugin would write "Hưng" as "Hung".
plugins.config.get('@bibtex').format.asciiOnly = false;

const tex = (text: string): string => text.replace(/[\\{}~^]/g, ' ').replace(/[&%$#_]/g, '\\$&');

type DateParts = { readonly 'date-parts': readonly (readonly number[])[] };

const partsIn = (date: unknown): readonly number[] => (date as DateParts)['date-parts'][0] ?? [];

/** BibTeX knows a year and a month, and no day on which a page was read: that stands in the note. */
const forTex = (entry: CslData): CslData => {
  const read = partsIn(entry.accessed).map((part) => String(part).padStart(2, '0'));
  return {
    ...entry,
    title: tex(String(entry.title)),
    note: tex(`${String(entry.note)} Accessed ${read.join('-')}.`),
    issued: { 'date-parts': [partsIn(entry.issued).slice(0, 2)] },
  };
};

/** The plugin guards capitals one by one, and cuts syllables at Vietnamese letters; here the whole title is guarded. */
const guarded = (_: string, before: string, title: string): string => `${before}{{${title.replace(/[{}]/g, '')}}},`;

/** The entry for BibTeX, in UTF-8. */
export const bibtexOf = (entry: CslData): string => {
  const text = new Cite(forTex(entry)).format('bibtex').trim();
  return `${text.replace(/^(\s*title = )\{(.*)\},$/m, guarded)}\n`;
};

/** The entry for RIS. Each field stands on one line: readers of RIS take a broken one for two. */
export const risOf = (entry: CslData): string => {
  const [fields = {}] = new Cite(entry).format('ris', { format: 'object' });
  const { TY = 'DATA', ...others } = fields;
  const lines = Object.entries({ ...others, ID: String(entry.id) });
  const tags = lines.flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, ...tags, 'ER  - ', ''].join('\r\n');
};
