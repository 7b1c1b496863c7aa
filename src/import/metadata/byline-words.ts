/**
 * The words with which pages and copied texts say, in all languages, who wrote a text. Whatever reads a byline has them from here. To teach
 * a language more, add a word to its line.
 */

/** What may stand before `by`. */
const BEFORE_BY =
  'avatar|posted|written|published|words|story|article|recipe|text|authored|created|contributed|report(?:ed|ing)?|analysis|opinion|(?:a )?guest post';

/** Words right before a name, or before one with a colon between. */
const BY_ABROAD = [
  '(?:(?:verfasst|geschrieben|veröffentlicht|aufgezeichnet|ein (?:gast)?(?:beitrag|kommentar|bericht)|eine analyse|interview) )?von',
  '(?:(?:écrit|publié|rédigé|posté|propos recueillis|recueilli|texte|reportage|analyse|tribune) )?par',
  '(?:(?:escrito|publicado|redactado|texto|análisis|crónica) )?por',
  '(?:(?:scritto|pubblicato|articolo|testo|analisi|intervista) )?d[ia]',
  'a cura di',
  '(?:(?:geschreven|gepubliceerd|tekst|opinie|analyse) )?door',
  '(?:(?:skrevet|skriven|publicerad|publisert|tekst|text|analys|analyse) )?a[vf]',
  '(?:(?:napisane|opracowane) )?przez',
  '(?:(?:נכתב|פורסם) (?:על ידי|ע״י|ע"י))|מאת',
  'بقلم|به قلم|كتبت?|كتبه',
].join('|');

/** Words that call the author one, with a colon behind them, or right before a name with capitals. */
const LABELS = [
  '(?:authors?|writers?|contributors?)(?:\\(s\\))?',
  'autor(?:in(?:nen)?|en)?',
  'aut(?:eur|rice|eure)s?',
  'autor(?:as|es|a)?',
  'autor[ei]|autric[ei]',
  'auteurs?',
  'författare|forfatter|skribent',
  'autor(?:zy|ka)',
  'автор(?:ы|ка|и)?|подготовил[аи]?|материал подготовил[аи]?|підготува(?:в|ла|ли)',
  'כתב(?:ה|ו)?|כתב/ה|כותבי?(?:ם|ת)?|מחבר(?:ת|ים)?',
  'الكاتبة?|إعداد|كتابة|نویسنده',
  'συντάκτ(?:ης|ρια)',
  'yazan|yazar',
].join('|');

/** The same, only with a colon: without one they are words of any text. */
const LABELS_OF_TEXT = 'words|texte?|texto|testo|tekst|текст|טקסט|redacción|redazione|rédaction';

const CAPITALS = String.raw`(?=\p{Lu}\p{L}+ \p{Lu})`;

/** A word for the author, up to the name. */
const LABELLED = String.raw`(?:${LABELS})\s*(?::\s*|\s${CAPITALS})|(?:${LABELS_OF_TEXT})\s*:\s*`;

const START = new RegExp(
  String.raw`^(?:(?:(?:${BEFORE_BY}|photos?)\s+)*by(?:[:\s]+|(?=\p{Lu}))|(?:${BY_ABROAD})[:\s]+|${LABELLED})`,
  'iu',
);

/** Before who wrote a text and took its pictures: `Words and photos: Ada Berg`. */
const BOTH =
  /^(?:words|text|story|report(?:ing)?|texte?|texto|testo|tekst|текст|טקסט)\s+(?:and|&|und|et|y|e|en|och|og|и|ו)\s*(?:photos?|photograph(?:s|y|ies)|pictures|images|videos?|illustrations?|fotos?|fotografías|foto['’]s|bilder|фото|צילום|צילומים)(?:\s*:|\s+(?:by|von|par|por|di|door|av|af))\s*(?=\p{L})/iu;

/** A line with nothing but the words, below which names stand. */
const LABEL_ALONE = new RegExp(
  String.raw`^(?:(?:(?:written|posted|published|article|story) )?by|${BY_ABROAD}|${LABELS})\s*:?$`,
  'iu',
);

/** `By`, in lines of English that begin with it. */
const BY = new RegExp(String.raw`^(?:(?:${BEFORE_BY})\s+)*by(?::\s*|\s+|(?=\p{Lu}))`, 'iu');

/** The same in other languages, and with a word for the author in any. */
const ABROAD = new RegExp(String.raw`^(?:(?:${BY_ABROAD})(?::\s*|\s+)|${LABELLED})`, 'iu');

/** How a line begins that says who wrote a text. */
export interface BylineStart {
  /** `by` is sure of itself. What stands behind any other has to be the name of a person. */
  kind: 'by' | 'both' | 'abroad';
  /** What stands behind it. */
  rest: string;
}

/** Reads the words before the names of a byline; undefined where a line begins with none. */
export function readBylineStart(line: string): BylineStart | undefined {
  for (const [kind, pattern] of [
    ['both', BOTH],
    ['by', BY],
    ['abroad', ABROAD],
  ] as const) {
    const start = pattern.exec(line)?.[0];
    if (start !== undefined) return { kind, rest: line.slice(start.length) };
  }
  return undefined;
}

/** A byline without the words before its names. */
export function withoutBylineStart(line: string): string {
  return line.replace(BOTH, '').replace(START, '');
}

/** Whether a line begins with the words of a byline. */
export function startsAsByline(line: string): boolean {
  return BOTH.test(line) || START.test(line);
}

/** Whether a line begins as those do that name who wrote a text and took its pictures. */
export function startsAsBylineOfBoth(line: string): boolean {
  return BOTH.test(line);
}

/** Whether a line has nothing but the words before names: those stand below it. */
export function isBylineLabel(line: string): boolean {
  return LABEL_ALONE.test(line);
}
