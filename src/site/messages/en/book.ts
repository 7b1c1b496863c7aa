import { forms } from './shared.ts';

const { number } = forms;

/** The words of what is printed or saved as an EPUB, in English; apart from the others, because the browser loads them. */
export const book = {
  list: forms.list,
  print: 'Print',
  save: 'Save as EPUB',
  saved: (file: string) => `Saved as ${file}.`,
  loading: (n: number, of: number) => `Loading ${number(n)} of ${number(of)} articles …`,
  unknown:
    'There is nothing to print at this address. It is reached from the page of a topic, a person, an organization or an event.',
  failed: 'The articles could not be loaded. Check the connection and try again.',
  outdated: 'The site has been updated since this page was loaded. Reload the page to gather the articles.',
  reload: 'Reload',
  titlePage: 'Title page',
  contents: 'Contents',
  landmarks: 'Landmarks',
  from: (site: string) => `From ${site}`,
  made: (day: string) => `Made on ${day}`,
  source: 'Source',
  date: 'Date',
  authors: 'Authors',
  noByline: 'No byline',
  original: 'Original',
  here: 'On this site',
  textIs: 'Text',
  rightsTexts: {
    retold: 'Retold in the editors’ words, paragraph by paragraph. Quotations are exact.',
    excerpt: 'The quotations alone. Of the text only an extract may be published.',
    full: 'The full text of the original.',
    'link-only': 'The text may not be published here.',
  },
  rights: 'Rights',
  text: 'Text',
  whoSaid: 'Who said what',
  quotation: 'quotation',
  note: 'Reader’s note',
  accessibility:
    'Everything is text in reading order, with headings, a table of contents and the language of each article.',
};

/** The strings of what is printed or saved as an EPUB, in any language. */
export type BookMessages = typeof book;
