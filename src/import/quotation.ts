/** Somebody whose words are quoted, as far as the text says. */
export interface FoundSpeaker {
  /** The fullest name that the text gives. */
  name: string;
  kind: 'person' | 'organization';
  /** The role that the text gives at the name, in its own words: `senior fellow at the Foundation for Defense of Democracies`. */
  role?: string;
  /** Set where the text does not name the speaker: `name` is then what it says instead, such as `a senior official`. */
  unnamed?: true;
}

/** A name that is known before a text is read. */
export interface KnownName {
  name: string;
  aliases?: readonly string[];
  kind: 'person' | 'organization';
}

/** How a page shows without quotation marks that words are somebody’s. */
export type SetApartKind = 'block quotation' | 'post' | 'interview' | 'answer' | 'section';

/** A direct quotation in a text. */
export interface FoundQuotation {
  /**
   * The words between the quotation marks, exactly as the text has them from `start` to `end`. Over several paragraphs that is
   * with what stands between two, the repeated opening mark of each later paragraph included.
   */
  text: string;
  /** Whose words; undefined where the text does not say, or not surely enough to name anybody. */
  speaker: FoundSpeaker | undefined;
  /** The words that say so, as they stand: `he added`, `according to Frisch`; undefined without a speaker. */
  cue: string | undefined;
  /** Offsets in the text, in UTF-16 code units: of the first character of the words, and behind the last. */
  start: number;
  end: number;
  /** Offsets of the opening mark, and behind the closing mark; behind the last word where that is missing. */
  outerStart: number;
  outerEnd: number;
  /** Offsets of what each paragraph has of the quotation between its marks, white space beside the words included. */
  parts: readonly { start: number; end: number }[];
  /** How the page sets the words apart, where they have no quotation marks; they are whole paragraphs but for a label. */
  setApart?: SetApartKind;
  /** What an editor should look at, in a sentence; undefined where it is sure. */
  doubt?: string;
  /** The names of those whose words they may be, where nobody is chosen among several. */
  candidates?: readonly string[];
}
