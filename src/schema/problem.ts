import { compareText } from '../text/lists.ts';
import type { Position } from '../text/position.ts';

/**
 * Every kind of problem that the program tells an author of, with its permanent name.
 * The sentence is for the list in ARCHITECTURE.md; what a report prints is made where the problem is found.
 */
export const PROBLEM_KINDS = {
  'missing-file': 'A file or folder that the content model requires is not there.',
  'unexpected-file': 'A file or folder that does not belong in a content folder.',
  'unreadable-file':
    'A file or folder that cannot be read: no regular file, too large, not plain UTF-8 text, a picture that is not what its name says, or a link out of the content folder.',
  'missing-frontmatter': 'A Markdown file that does not begin with frontmatter between two lines of three hyphens.',
  'invalid-yaml': 'YAML that cannot be parsed, or whose escapes stand for what no page may hold.',
  'unknown-field': 'A field that the content model does not have; often a misspelt one.',
  'missing-field': 'A required field that is missing.',
  'invalid-type': 'A value of another type than the field takes.',
  'invalid-value': 'A value of the right type that the field does not allow.',
  'invalid-date': 'A value that is not an EDTF date of level 0 or 1, or a day that does not exist.',
  'invalid-id': 'An id or a file name that does not have the form of an id, or whose address is taken by another page.',
  'duplicate-id': 'Two files of one kind with the same id.',
  'taken-former-id':
    'A former id that something else of its kind has or had, or whose address is that of a page of a list.',
  'duplicate-alias': 'A name or alias that two people have.',
  'lookalike-name': 'Names in two files that differ only in characters that cannot be seen or told apart. A warning.',
  'missing-sort-name': 'A person without `sortName` whose name leaves open under which word it is listed. A warning.',
  'untranslated-interface':
    'A language of the site that the interface does not speak: its words are in English then. A warning.',
  'cut-value': 'A value that ends at a " #", which begins a comment in YAML. A warning.',
  'unknown-person': 'A reference to a person who is not in people/.',
  'unknown-topic': 'A reference to a topic that is not in topics/.',
  'unknown-organization': 'A reference to an organization that is not in organizations/.',
  'unknown-source': 'A reference to a source that is not in sources/.',
  'unknown-place': 'A reference to a place that is not in places/.',
  'unknown-event': 'A reference to an event that is not in events/.',
  'unknown-claim': 'A reference to a claim that is not in claims/.',
  'circular-topic': 'A topic that is its own broader topic, directly or through others.',
  'unknown-speaker': 'A quotation by somebody who is not under "quoted" and is not an author.',
  'ambiguous-speaker': 'A speaker id that is both a person and an organization of the same article.',
  'duplicate-quoted': 'The same person or organization twice under "quoted".',
  'quoted-without-quotation': 'Somebody under "quoted" without a marked quotation in the body.',
  'duplicate-quotation': 'Two quotations of one article with the same id.',
  'empty-quotation': 'A marked quotation or passage without words.',
  'doubled-marks': 'Quotation marks in or around a marked quotation, to which the site adds its own. A warning.',
  'missing-attribute': 'A directive without an attribute that it needs.',
  'unknown-attribute': 'An attribute that the directive does not have.',
  'invalid-attribute': 'An attribute with a value that is not allowed.',
  'unterminated-directive': 'A directive that is not closed.',
  'malformed-directive': 'A directive with a misspelt name, or apart from its attributes.',
  'deep-nesting': 'Lists, quotations, links, emphasis or HTML elements nested more than a hundred deep.',
  'misplaced-directive': 'A directive in a place where it is not allowed, or in the wrong form.',
  'empty-body':
    'An article without a text, although its rights say that it has one. A warning where the text is said to be full.',
  'rights-contradiction': 'A body that is not what rights.text says.',
  'withheld-text':
    'Words in the built site that may not be published, because of an article’s rights or because it is a draft.',
  'altered-quotation': 'A marked quotation that is not in the original word for word.',
  'unmarked-quotation': 'A marked quotation whose words are in the original, but not as a quotation.',
  'omitted-quotation': 'A quotation of the original that is missing in the article, or not complete.',
  'copied-words': 'Ten consecutive words of the original in a retold text, outside quotations and names.',
  'differing-text': 'A difference between the original and a text that is said to be the same.',
  'unmatched-original': 'An original that belongs to no article, or could belong to several.',
  'missing-original': 'An article without an original.',
  'unknown-article': 'An article that the map of originals names and that does not exist.',
  'broken-link': 'A link to a page or file of the site that does not exist.',
  'broken-anchor': 'A link to an anchor that does not exist on its page.',
  'missing-image': 'A picture that is not in public/.',
  'large-picture': 'A picture in public/ that is too large for many a browser. A warning.',
  'unknown-page': 'An entry of the navigation that is neither a section nor a page in pages/.',
  'taken-address': 'A page in pages/ or a file in public/ at an address that the site needs itself.',
  'low-contrast': 'A colour of the theme that cannot be read on what it stands on.',
  'faint-logo': 'A logo that can hardly be seen on light or on dark pages. A warning.',
  'unsafe-picture': 'A logo or favicon with a script in it, or with something from another host.',
  'invalid-styles': 'Styles of your own that cannot be parsed, or that ask for something that is not published.',
} as const;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** One thing that is wrong with the content: what, where, and how to fix it. */
export interface Problem extends Position {
  kind: ProblemKind;
  /** The file's path below the content folder, with forward slashes. */
  file: string;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: how to fix it. */
  hint: string;
  /** The nearest good value, where there is one. */
  nearest?: string;
  /** What a reference says that is no id, and the ids of all that it means: where that is one, it is certain. */
  refersTo?: { written: string; ids: readonly string[] };
}

/** Sorts problems by file, then line, then column, then kind. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.kind, b.kind) ||
      compareText(a.message, b.message),
  );
}
