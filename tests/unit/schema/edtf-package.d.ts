/** The parser of the package `edtf`, as far as the tests use it: it throws where a text is no date. */
declare module 'edtf' {
  export default function edtf(text: string, constraints?: { level?: number; types?: readonly string[] }): unknown;
}
