import { escapeMarkup } from '../text/escape-markup.ts';

/** The box that a quotation is shown in on another site, in CSS pixels. */
export interface EmbedSize {
  width: number;
  height: number;
}

const WIDTH = 600;
/** Of everything but the words of the quotation, and of one line of these. */
const [FRAME_HEIGHT, LINE_HEIGHT] = [190, 30];
/** How many characters a line has at least on a telephone, so that long quotations are not cut there. */
const LINE_LENGTH = 38;
/** Of what is longer, the rest is scrolled to. */
const MAX_HEIGHT = 700;

/** How much room a quotation of so many characters takes. */
export function embedSize(characters: number): EmbedSize {
  const lines = Math.max(1, Math.ceil(characters / LINE_LENGTH));
  return { width: WIDTH, height: Math.min(MAX_HEIGHT, FRAME_HEIGHT + lines * LINE_HEIGHT) };
}

/**
 * The HTML by which another site shows a quotation.
 * @param address of its page for that, in full
 * @param title says what is in the frame: for who does not see it
 */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
