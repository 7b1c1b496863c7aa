/**
 * The class names of an article's text that the transforms write and that style sheets, the notebook and search look for.
 * A name that stands here is spelt nowhere else in a script or a component.
 */
export const CLASS_NAMES = {
  /** A numbered block of the text. */
  passage: 'passage',
  /** The sign for words of an extract that are left out. */
  gap: 'gap',
  /** The link to a passage that shows its number. */
  passageNumber: 'number',
  /** A marked quotation. */
  quotation: 'said',
  /** A passage about an event. */
  eventMention: 'telling',
  /** A passage that takes a position on a claim. */
  position: 'stance',
  /** Where a link to a quotation, an event or a position leads: an empty element, at the head of its passage. */
  anchor: 'anchor',
  /** What a passage says about a speaker: at its head, or before their words where it quotes several. */
  speaker: 'voice',
  speakerName: 'speaker',
  speakerRole: 'role',
  /** The links to the quotations of a speaker. */
  speakerQuotations: 'cites',
  /** A box that scrolls sideways by itself. */
  scroll: 'scroll',
  /** For screen readers alone: the heading of the notes. */
  screenReaderOnly: 'sr-only',
} as const;

/** What stands beside the text: no author's own HTML can have these classes, the sanitizer takes them out. */
export const MARGIN_CLASSES = [CLASS_NAMES.passageNumber, CLASS_NAMES.gap, CLASS_NAMES.speaker] as const;

/** Selects what belongs to the page and not to the text, in a script of the page: see `isApparatus`. */
export const APPARATUS = [
  ...MARGIN_CLASSES.map((name) => `.${name}`),
  `.${CLASS_NAMES.screenReaderOnly}`,
  '[data-footnote-ref]',
  '[data-footnote-backref]',
].join(', ');
