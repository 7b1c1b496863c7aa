import { boilerplateReason } from '../boilerplate.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What leads to the rest of a text: `Read the full story`. */
const FOLD =
  /^(?:(?:click|tap) (?:here )?to )?(?:(?:read|see|view|show) (?:the )?(?:more|(?:full|whole|entire|rest)\b.{0,20})|(?:continue|keep) reading\b.{0,20}|weiter ?lesen|mehr lesen|lire la suite|leer más|seguir leyendo|continua a leggere|leggi tutto|lees (?:verder|meer)|continue lendo|leia mais|читать (?:далее|полностью)|המשך קריאה|اقرأ المزيد|متابعة القراءة)[\s.…›»→>]*$/iu;

/** How many blocks behind the end of a text its fold stands. */
const MAX_TO_FOLD = 2;

/**
 * What an editor has to know of a page that not everybody may read whole: by its data, by a line that asks for money, or by
 * a fold behind words that do not end.
 * @param kept whether each block is of the main text
 */
export function noteCut({ linked }: PageFacts, blocks: readonly PageBlock[], kept: readonly boolean[]): string[] {
  const isPaid = linked.some((object) => String(object['isAccessibleForFree'] ?? '').toLowerCase() === 'false');
  const asks = blocks.some(({ text }) => boilerplateReason(text) === 'paywall prompt');
  if (isPaid || asks) return ['The page is not free to read for everybody: the text may be cut.'];
  const last = kept.lastIndexOf(true);
  const isOpen = /(?:…|\.\.\.|\[…\]|[\p{L}\p{N},;])$/u.test(blocks[last]?.text ?? '');
  const fold = blocks.slice(last + 1, last + 1 + MAX_TO_FOLD).find(({ text }) => FOLD.test(text));
  return isOpen && fold ? [`The text stops in the middle of a sentence, above “${fold.text}”: it may be cut.`] : [];
}
