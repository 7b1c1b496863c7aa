import { decodeHTML } from 'entities';

/** Elements that stand within a line: a word goes on where one begins or ends. */
const WITHIN_A_LINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that part words, but not sentences. */
const WITHIN_A_TEXT = new Set(['br', 'img', 'sub', 'sup', 'tspan']);
/** Stands where any other element begins or ends. It is no character (Unicode, 23.7), so no text has it. */
const BOUNDARY = '\uFFFF';

const TAG = /<\/?([a-z][^\s/>"'<]*)(?:[^>"'<]|"[^"]*"|'[^']*')*>/gi;
/** The name of an element, where an attribute with a value follows; what only looks like a tag may be somebody’s words. */
const ELEMENT = /^[a-z][\w:-]*(?=\s+[^\s"'=<>]+\s*=)/i;
/** An attribute: its name and its value are a text each. */
const ATTRIBUTE = /(?<![^\s"'=<>])([^\s"'=<>]+)\s*=\s*("[^"]*"|'[^']*'|)/g;
/** The edges of comments, declarations and sections of characters. */
const EDGE = /<!--|-->|<!\[CDATA\[|\]\]>|<[!?]/g;
const ESCAPE = /\\(?:u\{?([0-9a-f]{4,6})\}?|x([0-9a-f]{2})|[nrtbf]|([^a-z0-9]))/gi;
/** What stands for a character in BibTeX, beside what has a backslash before it. */
const TEX = /\\text(?:backslash|braceleft|braceright|asciitilde|asciicircum)\{\}/g;
const PERCENT = /(?:%[0-9a-f]{2})+/gi;
const BASE64 = /;base64,([a-z0-9+/]{24,}={0,2})/gi;

/** How often a text may have been escaped: a feed holds HTML in XML, and a script may hold that in a string. */
const LAYERS = 4;

/**
 * What a reader or a program could read in a file: its text without the markup, and apart from it the tags with the values
 * of their attributes. The escapes of JSON, scripts, XML, HTML, addresses, Markdown and BibTeX are undone, in whatever order they
 * were laid over each other.
 * @param source HTML, XML, SVG, JSON, a script, a style sheet, Markdown, BibTeX, RIS or plain text
 */
export function plainTexts(source: string): string[] {
  return readTexts(source).map((text) => text.replaceAll(BOUNDARY, ' '));
}

/**
 * The same, each element's text by itself: a heading and the paragraph below it are two texts. Elements that stand within
 * a text, such as links and emphasis, are part of it.
 */
export function plainTextsByElement(source: string): string[] {
  return readTexts(source).flatMap((text) => text.split(BOUNDARY));
}

function readTexts(source: string): string[] {
  const texts: string[] = [];
  read(source, texts, LAYERS);
  return texts;
}

function read(source: string, texts: string[], layers: number): void {
  if (source.includes(';base64,')) for (const text of embedded(source)) read(text, texts, layers - 1);
  const plain = source.includes('\\') ? source.replace(TEX, ' ').replace(ESCAPE, withoutEscape) : source;
  const text = plain.includes('<') ? stripTags(plain, texts, layers) : plain;
  finish(blankMarkdown(text), texts, layers);
}

/** Undoes what stands for a character, and reads on where another layer comes to light. */
function finish(text: string, texts: string[], layers: number): void {
  const decoded = decodePercent(decodeHTML(text));
  if (decoded !== text && layers > 1 && /[<\\&%]/.test(decoded)) read(decoded, texts, layers - 1);
  else texts.push(decoded);
}

function stripTags(source: string, texts: string[], layers: number): string {
  const tags: string[] = [];
  const text = source.replace(EDGE, ' ').replace(TAG, (tag: string, name: string) => {
    if (tag.length >= LEAST_TAG) tags.push(setApart(tag.slice(1, -1)));
    const element = name.toLowerCase();
    if (WITHIN_A_LINE.has(element)) return '';
    return WITHIN_A_TEXT.has(element) ? ' ' : ` ${BOUNDARY} `;
  });
  if (tags.length > 0) finish(tags.join('\n'), texts, layers);
  return text;
}

/** The content of a tag with every name and every value a text by itself. */
function setApart(tag: string): string {
  return tag
    .replace(ELEMENT, ` ${BOUNDARY} $& ${BOUNDARY} `)
    .replace(ATTRIBUTE, (_, name: string, value: string) => [' ', name, value, value && ' '].join(` ${BOUNDARY} `));
}

/** A shorter one has no room for the words that are looked for. */
const LEAST_TAG = 24;

function withoutEscape(_: string, point = '', byte = '', itself = ''): string {
  if (itself !== '') return itself;
  const code = Number.parseInt(point || byte, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(PERCENT, (escaped) => {
    const bytes = Uint8Array.from(escaped.slice(1).split('%'), (byte) => Number.parseInt(byte, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** What `data:` addresses hold. */
function embedded(source: string): string[] {
  return Array.from(source.matchAll(BASE64), ([, encoded = '']) => {
    const whole = encoded.slice(0, encoded.length - (encoded.length % 4));
    return new TextDecoder().decode(Uint8Array.from(atob(whole), (character) => character.charCodeAt(0)));
  });
}

/** What Markdown writes beside the words: the target of a link, the call of a note, a directive’s name and attributes. */
const BESIDE = /\]\([^()\s]*|\[\^[^\]\s]+\]|:+(?:quote|claim|event)(?:\{[^{}\n]*\}|(?=\[))|(?<=\])\{[^{}\n]*\}/g;

/** A text without what Markdown writes beside its words; every other character keeps its place. */
export function blankMarkdown(source: string): string {
  if (!source.includes('](') && !source.includes(':') && !source.includes('[^')) return source;
  return source.replace(BESIDE, (found) => ' '.repeat(found.length));
}
