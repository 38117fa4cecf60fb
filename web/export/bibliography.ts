import { Cite, type CslData, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Vietnamese letters as they are: as TeX commands, the plugin would write "Hưng" as "Hung".
plugins.config.get('@bibtex').format.asciiOnly = false;

const tex = (text: string): string => text.replace(/[\\{}~^]/g, ' ').replace(/[&%$#_]/g, '\\$&');

/** Fields of words, in which TeX must meet no command and must leave capitals alone. */
const forTex = (entry: CslData): CslData => {
  const { title, note, version, accessed } = entry;
  const told = `${String(note)}${version === undefined ? '' : ` Version ${version}.`}`;
  const read = (accessed as { 'date-parts': number[][] })['date-parts'][0]?.map((n) => String(n).padStart(2, '0'));
  return {
    ...entry,
    title: `<span class="nocase">${tex(String(title))}</span>`,
    note: tex(`${told} Accessed ${read?.join('-')}.`),
  };
};

/** The entry for BibTeX, in UTF-8. BibTeX has no fields for a release and a day of access: they stand in the note. */
export const bibtexOf = (entry: CslData): string => `${new Cite(forTex(entry)).format('bibtex').trim()}\n`;

/** The entry for RIS. Each field stands on one line: readers of RIS take a broken one for two. */
export const risOf = (entry: CslData): string => {
  const [fields = {}] = new Cite(entry).format('ris', { format: 'object' });
  const { TY = 'DATA', ...others } = fields;
  const lines = Object.entries({ ...others, ID: String(entry.id) });
  const tags = lines.flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
  return [`TY  - ${TY}`, ...tags, 'ER  - ', ''].join('\r\n');
};
