import type { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { joinList } from '../../text/lists.ts';
import { printableLine } from '../../text/one-line.ts';
import type { Capture, FoundValue } from '../capture.ts';
import type { DraftOptions } from './draft.ts';
import { guessKind } from './guess-kind.ts';
import { indent, yamlField } from './yaml-lines.ts';

/** A field of the frontmatter: its lines, none where the page does not say it, and what to look at before it. */
interface Field {
  lines: string[];
  checks: string[];
}

/** The fields that are written as the page or the editor gives them. */
export interface HeadFields {
  published: string | undefined;
  url: string | undefined;
  language: string | undefined;
  beforeAuthors: Field[];
  afterAuthors: Field[];
}

/** Takes dates, address, kind, language and summary from the editor or the page, each only where it is well formed. */
export function headFields(capture: Capture, options: DraftOptions): HeadFields {
  const { shape } = articleSchema;
  const url = field('url', shape.url, undefined, capture.url);
  const published = field('published', shape.published, options.published, capture.published, 'no date was found');
  const captured = field('captured', shape.captured, undefined, capture.captured);
  const kind = field('kind', shape.kind, options.kind, {
    value: guessKind(capture),
    from: 'text',
    doubt: `guessed; it is one of ${joinList(shape.kind.options, 'or')}`,
  });
  const language = field('language', shape.language, options.language, capture.language);
  const summary = field('summary', shape.summary, options.summary, undefined, 'in your words, at most 300 characters');
  return {
    published: published.value,
    url: url.value,
    language: language.value,
    beforeAuthors: [url, published, captured],
    afterAuthors: [kind, language, summary],
  };
}

/**
 * @param given what the editor says, which needs no check
 * @param wanted what to say where there is nothing, of a field that an article must have
 */
function field(
  name: string,
  schema: z.ZodType,
  given: string | undefined,
  found: FoundValue<string> | undefined,
  wanted?: string,
): Field & { value: string | undefined } {
  const value = given ?? (found && printableLine(found.value));
  if (value === undefined) return { value, lines: [], checks: wanted === undefined ? [] : [`${name}: ${wanted}`] };
  if (!schema.safeParse(value).success) {
    return { value: undefined, lines: [], checks: [`${name}: the page gives “${value}”, which is not valid here`] };
  }
  const doubt = given === undefined ? found?.doubt : undefined;
  return { value, lines: yamlField(name, value), checks: doubt ? [`${name}: ${doubt}`] : [] };
}

/** The field of corrections, with those whose day the page gives: another day would be made up. */
export function correctionsField(corrections: Capture['corrections']): Field {
  const dated = corrections.flatMap(({ date, text }) => (date === undefined ? [] : [{ date, text }]));
  const undated = corrections.filter(({ date }) => date === undefined);
  return {
    lines:
      dated.length === 0
        ? []
        : [
            'corrections:',
            ...dated.flatMap(({ date, text }) =>
              indent([...yamlField('date', date), ...yamlField('text', text)], true),
            ),
          ],
    checks: [
      ...(dated.length === 0
        ? []
        : ['corrections: in the words of the page, which are published whatever the rights of its text']),
      ...undated.map(({ text }) => `corrections: the page does not say on what day it put right: “${text}”`),
    ],
  };
}

/** Fewer than make a copy: a title may be published where the text may not. */
const TITLE_WORDS = 6;

/** `(ABC) `, and `SUND, April 4 (ABC) — `: an agency's mark and a dateline are not words of the text. */
const DATELINE_START =
  /^(?:[\p{Lu}\p{M} .,’'-]{3,40}(?:,[^—–()]{1,30})?\s*(?:\([^)]{1,30}\)\s*(?:[—–]|--?\s)|[—–])\s*|\([^)]{1,30}\)\s*)/u;

/**
 * The title of a text without one, as cataloguers give it: its first words, so that nothing is made up.
 * @returns an empty text where there are no words
 */
export function titleFrom(text: string): string {
  const first = printableLine(text.split('\n\n').find((block) => block.trim() !== '') ?? '');
  const words = (first.replace(DATELINE_START, '') || first).split(' ');
  const opening = words
    .slice(0, TITLE_WORDS)
    .join(' ')
    .replace(/[“”„«»"]/g, '');
  if (words.length <= TITLE_WORDS) return opening.replace(/[.,;:]+$/, '');
  return `${opening.replace(/[\s.,;:!?—–-]+$/, '')} …`;
}
