import type { Stance } from '../schema/claim.ts';
import type { Problem } from '../schema/problem.ts';
import type { Publication, RightsText } from '../schema/rights.ts';
import type { Position } from '../text/position.ts';

/** Somebody who speaks in an article, as the article presents them. */
export interface Speaker {
  id: string;
  kind: 'person' | 'organization';
  name: string;
  address: string;
  /** The role as the article gives it; empty where it gives none, and for an author, whose byline says it. */
  role: string;
  /** The outlet or occasion of the statement. */
  to?: string;
  /** The number of the hue that is the speaker's throughout the collection. */
  hue: number;
}

/** A name found in a text: offsets in UTF-16 code units, and whose name it is. */
export interface FoundName {
  start: number;
  end: number;
  kind: 'person' | 'organization' | 'place';
  id: string;
}

/** Words of the interface that stand inside an article's text. */
export interface ArticleLabels {
  /** `a, b, c`. */
  list(items: readonly string[]): string;
  /** What stands between items of which something else is made than text: `, `. */
  comma: string;
  paragraph(number: number): string;
  quotation(number: number): string;
  linkToQuotation(number: number, speaker: string): string;
  to(occasion: string): string;
  via(name: string): string;
  translated: string;
  /** Explains the sign for words of an extract that may not be published. */
  leftOut: string;
  imageElsewhere: string;
  table: string;
  footnotes: string;
  backToText: string;
}

/** All that the pipeline needs to know of an article besides its text. */
export interface ArticleContext {
  file: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Those who may speak: the quoted and the authors, by id. */
  speakers: ReadonlyMap<string, Speaker>;
  /** Ids under `quoted` that are both a person's and an organization's. */
  ambiguousSpeakers: ReadonlySet<string>;
  /** Ids that they had before, with those of now: theirs, then of others who had the same. */
  formerSpeakers: ReadonlyMap<string, readonly string[]>;
  rights: RightsText;
  publication: Publication;
  /** Where the original stands, for links to the quoted words in it. */
  original?: string;
  /** The language of the text (BCP 47), which has its own quotation marks. */
  language: string;
  findNames(text: string): FoundName[];
  addressOf(kind: FoundName['kind'], id: string): string;
  /** The display name of a person or organization, for `via`. */
  nameOf(id: string): string | undefined;
  /** Puts the base path before a root-relative address. */
  withBase(path: string): string;
  labels: ArticleLabels;
}

/** A direct quotation, marked in an article. */
export interface Quotation {
  /** Unique in its article, and its anchor there. */
  id: string;
  by: string;
  /** The speaker's words, without quotation marks. */
  text: string;
  /** The quotation marks that the passage has around them. */
  marks: [open: string, close: string];
  /** A comma that the passage has before the closing mark, where the sentence around the words goes on: “We wait,” she said. */
  comma?: string;
  words: number;
  /** Its place among the article's quotations, from 1. */
  number: number;
  /** The number of the passage it stands in. */
  passage: number;
  block: boolean;
  topics: string[];
  translated: boolean;
  via?: string;
}

/** A quotation, and where in its article it stands: words elsewhere in the text decide that too. */
export interface PlacedQuotation extends Quotation {
  /** How many words of the article stand before it. */
  offset: number;
  position: Position;
}

/** A passage of an article that reports an event or takes a position on a claim. */
export interface Annotation {
  type: 'event' | 'claim';
  /** The event or claim. */
  target: string;
  stance?: Stance;
  /** Whose position it is, where the annotation or a quotation in or around it says so; otherwise the article's own. */
  by: string[];
  anchor: string;
  text: string;
  passage: number;
}

/** An annotation, and where in its file it stands. */
export interface PlacedAnnotation extends Annotation {
  position: Position;
}

/** A paragraph, list or other block of an article, as published. */
export interface Passage {
  number: number;
  /** Plain text, quotations between the quotation marks of its language. */
  text: string;
  words: number;
}

/** Somebody or something that a text names, and where. */
export interface NamedInText extends Pick<FoundName, 'kind' | 'id'> {
  /** The numbers of the passages that name it; none where only the notes or the words of a picture do. */
  passages: number[];
}

/** A heading of an article's text. */
export interface Heading {
  /** Its anchor. */
  id: string;
  /** 2 for the highest. */
  level: number;
  text: string;
}

/** A link of the body that stays on the site. */
export interface InternalLink {
  /** The address as written, without the base path. */
  target: string;
  position: Position;
}

/** What an article's body holds. Of a text that may not be published, only what may be is in here. */
export interface ParsedBody {
  html: string;
  words: number;
  passages: Passage[];
  quotations: PlacedQuotation[];
  annotations: PlacedAnnotation[];
  /** Whom and what the text names, in order of first occurrence. */
  names: NamedInText[];
  headings: Heading[];
  links: InternalLink[];
}

/** What a body refers to, whatever of it may be published: for checks alone, so it holds none of its words. */
export interface BodyReferences {
  quotations: Pick<PlacedQuotation, 'by' | 'topics' | 'via' | 'position'>[];
  annotations: Pick<PlacedAnnotation, 'type' | 'target' | 'position'>[];
  /** Images of the site itself, as paths from its root. Of a text that may not be published, those that may be. */
  images: InternalLink[];
  /** The ids in the text, to which a link may lead. */
  anchors: string[];
}

export interface BodyResult {
  body: ParsedBody;
  references: BodyReferences;
  problems: Problem[];
  /** What should be mended, but stops nothing. */
  warnings: Problem[];
}
