/** The one function of the `edtf` package that we call; the package ships no types. */
declare module 'edtf' {
  export default function parse(text: string): { readonly type: string };
}
