declare module '@citation-js/core' {
  /** An entry in the form of CSL-JSON. */
  export type CslData = Readonly<Record<string, unknown>>;

  export class Cite {
    constructor(data: CslData | string);
    readonly data: readonly CslData[];
    format(form: 'bibtex', options?: { readonly format: 'text' }): string;
    format(form: 'ris', options: { readonly format: 'object' }): readonly Readonly<Record<string, string | string[]>>[];
  }

  export const plugins: {
    readonly config: { readonly get: (name: '@bibtex') => { readonly format: { asciiOnly: boolean } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
