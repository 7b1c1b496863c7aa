import { compareText } from '../text/lists.ts';
import type { Position } from '../text/position.ts';

/**
 * Every kind of problem that the program tells an author of, with its permanent name.
 * The sentence is for the list in ARCHITECTURE.md; what a report prints is made where the problem is found.
 */
export const PROBLEM_KINDS = {
  'missing-file': 'A file or folder that the content model requires is not there.',
  'unexpected-file': 'A file that the content model has no place for.',
  'unreadable-file': 'A file that cannot be read, or is not UTF-8 text.',
  'missing-frontmatter': 'A Markdown file that does not begin with frontmatter between two lines of three hyphens.',
  'invalid-yaml': 'YAML that cannot be parsed.',
  'unknown-field': 'A field that the content model does not know; often a misspelt one.',
  'missing-field': 'A required field that is not there.',
  'invalid-type': 'A value of another type than the field takes.',
  'invalid-value': 'A value of the right type that the field does not allow.',
  'invalid-date': 'A date that is not EDTF level 0 or 1, or that no calendar has.',
  'invalid-id':
    'An id, or a file name that would be one, in another form than ids have; or one that is taken by an address.',
  'duplicate-id': 'Two files of one kind with the same id.',
  'duplicate-alias': 'A name or alias that fits two people.',
  'unknown-person': 'A reference to nobody in people/.',
  'unknown-topic': 'A reference to nothing in topics/.',
  'unknown-organization': 'A reference to nothing in organizations/.',
  'unknown-source': 'A reference to nothing in sources/.',
  'unknown-place': 'A reference to nothing in places/.',
  'unknown-event': 'A reference to nothing in events/.',
  'unknown-claim': 'A reference to nothing in claims/.',
  'circular-topic': 'A topic that is broader than itself by way of others.',
  'unknown-speaker': 'A quotation by somebody who is neither under "quoted" nor an author.',
  'ambiguous-speaker': 'A speaker id that is both a person and an organization of the same article.',
  'duplicate-quoted': 'The same person or organization twice under "quoted".',
  'quoted-without-quotation': 'Somebody under "quoted" of whom the body marks no quotation.',
  'duplicate-quotation': 'Two quotations of one article with the same id.',
  'empty-quotation': 'A marked quotation or passage without words.',
  'missing-attribute': 'A directive without an attribute that it needs.',
  'unknown-attribute': 'An attribute that a directive does not have.',
  'invalid-attribute': 'An attribute with a value that it does not allow.',
  'unterminated-directive': 'A directive that is opened and never closed.',
  'misplaced-directive': 'A directive where it cannot stand, or in the wrong one of its forms.',
  'empty-body': 'An article whose rights promise a text, without one. Of a full text this is a warning.',
  'rights-contradiction': 'A body that is something other than what rights.text says of it.',
  'withheld-text': 'Words in the built site that an article’s rights, or its being a draft, keep out of it.',
  'altered-quotation': 'A marked quotation that does not stand in the original word for word.',
  'unmarked-quotation': 'A marked quotation whose words the original has, but not as a quotation.',
  'omitted-quotation': 'A quotation of the original that the edition does not have, or not whole.',
  'copied-words': 'Ten words in a row of the original in a retold text, outside quotations and names.',
  'differing-text': 'Words in which a text that is said to be the original’s differs from it.',
  'unmatched-original': 'An original that is no article’s, or that fits several.',
  'missing-original': 'Articles that none of the originals belongs to.',
  'unknown-article': 'A map of originals that names an article that is not there.',
  'broken-link': 'A link to a page of the site that does not exist.',
  'broken-anchor': 'A link to a place that its page does not have.',
} as const;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** One thing that is wrong with the content: what, where, and how to mend it. */
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
