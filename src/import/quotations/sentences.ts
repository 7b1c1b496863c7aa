import { SPEECH_VERBS } from './speech-verbs.ts';
import { isCapitalized, type Token } from './tokens.ts';
import { STARTERS, TITLES } from './word-lists.ts';

/** How many words may stand between a quotation and the verb of its cue. */
const REACH = 14;

/** The sentences of a paragraph. A quotation and the cue that belongs to it are one. */
export function splitSentences(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at, text)) continue;
    sentences.push(tokens.slice(from, at + 1));
    from = at + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return true;
  if (token.text === '\n') return true;
  const begins = next.kind === 'quote' || isCapitalized(next) || /^\p{N}/u.test(next.text);
  if (!begins) return false;
  if (token.kind === 'word') {
    const bare = token.lower.replace(/\.$/, '');
    return (
      token.text.endsWith('.') &&
      !TITLES.has(bare) &&
      token.text.length > 2 &&
      STARTERS.has(next.lower) &&
      isCapitalized(next)
    );
  }
  if (token.kind === 'mark') return /^[.!?…]/u.test(token.text);
  const last = lastSign(text, token);
  if (last === '.' || token.span?.closed === false) return true;
  return /[!?…]/u.test(last) && !leadsToVerb(tokens, at + 1);
}

/** Whether a cue seems to follow: a verb of speech in the same sentence and near. */
function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' || (token.kind === 'mark' && /[.!?]/.test(token.text))) return false;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb?.use === 'speak' && (verb.form === 'past' || verb.form === 's') && !isCapitalized(token)) return true;
  }
  return false;
}

/** The last character of the words in a quotation, nested marks left aside. */
export function lastSign(text: string, token: Token): string {
  const span = token.span;
  if (!span) return '';
  return text
    .slice(Math.max(span.start, span.end - 4), span.end)
    .replace(/[\s’”'"»]+$/u, '')
    .slice(-1);
}
