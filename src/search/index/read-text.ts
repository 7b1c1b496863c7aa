import { decodeHTML } from 'entities';
import { MARGIN_CLASSES } from '../../markdown/class-names.ts';
import { separatesWords } from '../../text/block-elements.ts';
import { divideRun } from '../words.ts';

/** The text of an article as words are counted. */
export interface TextWithAnchors {
  /** Each with the signs around it, and with a space at its end where the text goes on with one. */
  words: string[];
  /** For each anchor, the position of the first word behind it. */
  anchors: Map<string, number>;
}

/** A comment; a tag with its slash, its name and its attributes; or a text between tags. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/gi;
const ATTRIBUTE = (name: string) => new RegExp(String.raw`\s${name}="([^"]*)"`, 'i');
const ID = ATTRIBUTE('id');
const CLASS = ATTRIBUTE('class');

/** Elements that have no words of the text. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'form', 'label', 'nav', 'footer']);
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'input', 'source', 'track']);

/** What a paragraph has at its end that does not end with a stop. */
const SENTENCE_CHARACTER = /[\p{L}\p{N}_'")$*]$/u;

/** U+200B parts words in the index: a text has none. */
const UNSEEN_SPACE = /\u200B/g;
const ASCII = /^[\0-\x7f]*$/;
const SPACES = /[^\S\uFEFF]+/;

/**
 * Reads an article as the index counts its words. A word ends at white space, behind a dash, where a paragraph or another block begins or
 * ends, before an anchor, and behind every letter of a script that has no spaces.
 *
 * @param opening the paragraphs that come before the text
 * @param html as our pipeline writes it
 */
export function readText(opening: readonly string[], html: string): TextWithAnchors {
  const words: string[] = [];
  const anchors = new Map<string, number>();
  let word = '';

  function endWord(space: boolean): void {
    if (word !== '') for (const each of ASCII.test(word) ? [word] : divideRun(word)) words.push(each);
    word = '';
    const last = words.length - 1;
    if (space && last >= 0 && !words[last]?.endsWith(' ')) words[last] += ' ';
  }

  function add(text: string): void {
    for (const [number, run] of text.replace(UNSEEN_SPACE, '').split(SPACES).entries()) {
      if (number > 0) endWord(true);
      word += run;
    }
  }

  function endBlock(): void {
    if (SENTENCE_CHARACTER.test(word)) word += '.';
    endWord(true);
  }

  for (const paragraph of opening) {
    add(paragraph);
    endBlock();
  }
  let skipped: { name: string; depth: number } | undefined;
  for (const [text, slash, tagName, attributes = ''] of html.matchAll(PIECE)) {
    const name = tagName?.toLowerCase();
    if (skipped) {
      if (name === skipped.name) skipped.depth += slash ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (name === undefined) {
      if (!text.startsWith('<')) add(text.includes('&') ? decodeHTML(text) : text);
    } else if (slash) {
      if (separatesWords(name)) endBlock();
    } else {
      if (separatesWords(name)) endWord(true);
      if (isSkipped(name, attributes)) skipped = { name, depth: 1 };
      else {
        const id = ID.exec(attributes)?.[1];
        if (id === undefined) continue;
        endWord(false);
        anchors.set(decodeHTML(id), words.length);
      }
    }
  }
  endWord(true);
  return { words, anchors };
}

function isSkipped(name: string, attributes: string): boolean {
  if (VOID.has(name)) return false;
  if (SKIPPED.has(name)) return true;
  const classes = CLASS.exec(attributes)?.[1]?.split(' ') ?? [];
  return classes.some((each) => (MARGIN_CLASSES as readonly string[]).includes(each));
}
