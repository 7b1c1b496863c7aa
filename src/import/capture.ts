import type { Root } from 'mdast';

/** Where in a captured page something was found, the most trusted first. */
const EVIDENCE = ['json-ld', 'meta', 'microdata', 'text', 'address'] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** Something that a captured page says, and where. */
export interface FoundValue<Value> {
  value: Value;
  from: Evidence;
  /** What an editor should look at, in a sentence; undefined where it is sure. */
  doubt?: string;
}

/** An author as a byline gives them. */
export interface FoundAuthor {
  name: string;
  /** The post or post and institution, in the byline's words. */
  role?: string;
  /** Where the byline names a group and nobody in particular: `Staff`, the outlet itself. */
  kind?: 'organization';
}

/** A piece of the page that is not of its main text. */
export interface RemovedBlock {
  /** Its words, single spaces between them. */
  text: string;
  /** Why it was left out, in a few words: `newsletter form`, `sharing buttons`. */
  reason: string;
}

/** What a page says was put right after it was published. */
export interface FoundCorrection {
  /** The day of it, where the page gives one. */
  date: string | undefined;
  /** The page's own words, without the label before them. */
  text: string;
}

/** How a captured file is read. */
export type CaptureKind = 'html' | 'text' | 'markdown';

/** What a captured page holds: its main text, and what it says of itself. What it does not say is undefined or empty. */
export interface Capture {
  /** The file's path as given, or `-` for standard input. */
  file: string;
  title: FoundValue<string> | undefined;
  authors: readonly FoundValue<FoundAuthor>[];
  /** EDTF, level 0 or 1; with the time and its zone where the page gives them. */
  published: FoundValue<string> | undefined;
  /** The day on which the copy was taken, `YYYY-MM-DD`. */
  captured: FoundValue<string> | undefined;
  /** The outlet's name. */
  source: FoundValue<string> | undefined;
  /** A BCP 47 tag. */
  language: FoundValue<string> | undefined;
  /** The http or https address of the original. */
  url: FoundValue<string> | undefined;
  /** The captions of photographs, in the order of the page. */
  captions: readonly FoundValue<string>[];
  /** What the page says was put right, the words of which are not in the main text. */
  corrections: readonly FoundCorrection[];
  /** The main text as plain text: a block a paragraph, `\n\n` between two. */
  text: string;
  removed: readonly RemovedBlock[];
  /** The main text as a tree, without the title: `text` is what `locateText` finds in it. */
  tree: Root;
  /** What an editor should look at beyond the doubts above, a sentence each. */
  notes: readonly string[];
}

/** A captured file that cannot be read. The message is one sentence for the editor, without the file's name. */
export class CaptureError extends Error {
  override name = 'CaptureError';
}

/** What a copy says of itself outside its text: in frontmatter, or not at all. */
export type CopyHints = Partial<Pick<Capture, 'title' | 'published' | 'captured' | 'source' | 'language' | 'url'>> & {
  authors?: readonly FoundValue<FoundAuthor>[];
};
