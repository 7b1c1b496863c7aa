/**
 * Quotations that are nobody’s words: titles of works and programmes, terms of the law, nicknames.
 *
 *     the film “Low Tide”         on “Meet the Town”         hits including “Salt and Stone”
 *     the so-called “tax”         charged with “conspiracy to defraud”
 *     formerly known as “The Duke”
 */

import { SPEECH_VERBS } from './speech-verbs.ts';
import { isPossessive, lowerAt, type Token } from './tokens.ts';
import { BE_FORMS, CONJUNCTIONS, PREPOSITIONS, WORK_NOUNS, wordSet } from './word-lists.ts';

/** Words before the title of a work. */
const WORDS_BEFORE_TITLES = wordSet('on in including include includes included like from host watch watched told');

/** Words after which a quotation is what something is called. */
const NAMING_WORDS = wordSet(`
  so-called self-described self-proclaimed self-styled nicknamed codenamed renamed aka alias vulgo soi-disant sogenannte sogenannten
  sogenannter sogenanntes sogenanntem namens cosiddetto cosiddetta cosiddetti cosiddette bijgenaamd zogenoemde zogeheten zogenaamde
  genaamd geheten המכונה המכונים המכונות שכונה שכונתה בשם בכינוי باسم المسمى المسماة الملقب الملقبة يسمى تسمى
`);

/** Articles that may stand between. */
const ARTICLE = '(?: (?:the|an?|le|la|les|der|die|das|den|el|los|las|il|lo|i|gli|o|os|as|de|het))?';

/** How the words end before what somebody or something is called: `also known as`, `bekannt als`, `по прозвищу`. */
const NAMED = ending(`
  known as | referred to as | sold as | marketed as | (?:go|goes|going|went) by | under the (?:name|alias|pseudonym|handle|username)
  (?:calls?|calling|styl(?:es?|ed)) (?:itself|themselves)
  dit(?:es|s) | dite | connue?s? (?:comme|sous le nom de) | sous le (?:nom|pseudonyme|surnom) (?:de|d')
  (?:qu'on|que l'on|l'on) (?:appelle|appelait|nomme|surnomme)
  so genannte[nrsm]? | (?:unter|mit) dem (?:titel|namen|decknamen|spitznamen|motto) | besser bekannt als | , (?:auch |kurz |besser )?genannt
  conocid[oa]s? (?:como|por) | bajo el nombre de | de nombre | se llama(?:ba)? | (?:not|conosciut)[oaie] come | sotto il nome di
  conhecid[oa]s? (?:como|por) | sob o nome de | bekend (?:als|onder de naam) | onder de naam
  так называем[а-яё]+ | известн[а-яё]+ (?:как|под именем|под псевдонимом) | по (?:прозвищу|кличке) | под (?:названием|именем|псевдонимом)
  (?:прозванн|именуем)[а-яё]+ | הידועה? (?:בשם|כ) | المعروفة? (?:باسم|ب) | يعرف ب | تعرف ب
`);

/** The same by participles, which belong to somebody’s speech behind `has`, or where it follows by whom. */
const NAMED_BY_PARTICIPLE = ending(`
  (?:,|is|was|are|were|been)(?: (?:once|formerly|previously|originally|locally|now|also|commonly|popularly|sometimes|often|still|so)) (?:called|named|labell?ed|dubbed|titled|entitled)
  , (?:called|named|labell?ed|dubbed|titled|entitled) | (?:re)?baptisée?s? | surnommée?s? | intitulée?s? | dénommée?s? | (?:,|autrefois|jadis|aussi|parfois|souvent) appelée?s?
  apodad[oa]s? | (?:auto)?denominad[oa]s? | llamad[oa]s? | bautizad[oa]s?(?: como)? | titulad[oa]s?
  dett[oaie] | soprannominat[oaie] | denominat[oaie] | (?:ri)?battezzat[oaie] | intitolat[oaie] | chiamat[oaie]
  apelidad[oa]s?(?: de)? | chamad[oa]s?(?: de)? | batizad[oa]s?(?: de| como)? | intitulad[oa]s?
`);

/** Verbs before a participle of speech, and words before who is its agent. */
const AUXILIARIES = wordSet(`
  has have had having a ont ai avait avaient aurait l'a l'ont ayant ha han he había habían hanno aveva avevano avrebbe l'ha tem têm
  tinha tinham teria
`);
const AGENT_WORDS = wordSet('by par por da dal dalla dai pela pelo pelos pelas');

/** What follows in German where something is called what is quoted: `als „Eisbude“ bekannt`, `die sich „Nachtwache“ nennt`. */
const GERMAN_NAMED = /^(?:als|unter) (?:bekannt|berühmt|berüchtigt)|^sich (?:nenn|nannt)/u;

/** An expression for texts that end as one of several patterns, which lines and bars divide, with an article behind or without. */
function ending(patterns: string): RegExp {
  const all = patterns
    .split(/\n| \| /u)
    .map((pattern) => pattern.trim())
    .filter(Boolean);
  return new RegExp(`(?:^|\\s)(?:${all.join('|')})${ARTICLE}$`, 'u');
}

/** How many words before a quotation may say that it is a name. */
const MAX_NAMING_WORDS = 5;

/** Nouns of other languages before the title of a work. */
const FOREIGN_WORK_NOUNS = wordSet(`
  zeitung tageszeitung wochenzeitung zeitschrift magazin sendung buch roman journal quotidien hebdomadaire émission périódico diario
  revista programa libro novela película giornale quotidiano settimanale rivista romanzo jornal filme krant dagblad weekblad tijdschrift boek
  buches buchs romans films liedes magazins stück stücks theaterstück theaterstücks serie série podcasts ouvrage essai recueil chanson
  pièce documentaire canción obra ensayo documental canzone saggio documentario canção ensaio documentário lied reeks toneelstuk
  песни песня пьесы пьеса сериала сериал газета газете газеты газету журнал журналу журнала журнале книга книге книги фильм фильме фильма романе романа עיתון הספר הסרט
  صحيفة مجلة كتاب فيلم رواية
`);

/** Words that a title has in small letters. */
const SMALL_WORDS = wordSet('a an the of to in on at for and or with by from my as is');

/** How terms of the law begin that charges are made of. */
const LEGAL_TERM =
  /^(?:attempted |aggravated )?(?:conspiracy|failure|obstruction|incitement|assault|contempt|intent|reckless|negligent)/iu;

/** How words begin that charge somebody. */
const CHARGE = /^(?:charg|accus|convict|indict|guilty|count|sentenc|acquit)/;

/**
 * The tokens of a sentence with what is a title, a term or a nickname as such. The comma that one ends with, within its marks, is the
 * sentence’s: `Lee, author of “Low Tide,” said`.
 */
export function markTerms(tokens: readonly Token[], language: string): Token[] {
  const marked: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const isTerm = token.kind === 'quote' && isTitleOrTerm([...marked, ...tokens.slice(at)], marked.length, language);
    marked.push(isTerm ? { ...token, kind: 'term' } : token);
    if (!isTerm || !token.text.endsWith(',') || tokens[at + 1]?.kind !== 'word') continue;
    const { end } = token;
    marked.push({ kind: 'mark', text: ',', lower: ',', start: end, end, span: undefined });
  }
  return marked;
}

/** Whether a quotation is a title, a term or a nickname, and no speech. */
function isTitleOrTerm(tokens: readonly Token[], at: number, language: string): boolean {
  const quote = tokens[at];
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (!quote || before?.kind !== 'word') return false;
  const isWork = WORK_NOUNS.has(before.lower) || (!/^en\b/i.test(language) && FOREIGN_WORK_NOUNS.has(before.lower));
  if (isWork ? !/^\p{Ll}/u.test(quote.text) : NAMING_WORDS.has(before.lower) || isNameGiven(tokens, at)) return true;
  // `The term “soft border” appears in it, Lee noted.`
  if (at === 2 && /^(?:the|this|that) (?:term|word|phrase|expression)$/.test(`${lowerAt(tokens, 0)} ${before.lower}`))
    return true;
  // `Lee wrote a post that reminded me of our “What next?” page`: the author’s own.
  if (/^(?:our|my)$/.test(before.lower) && goesOnWithNoun(tokens[at + 1])) return true;
  if (LEGAL_TERM.test(quote.text) && isWithinCharge(tokens, at)) return true;
  if (isWorkOfSomebody(tokens, at) || isApposedToThing(tokens, at)) return true;
  const mayBeTitle = WORDS_BEFORE_TITLES.has(before.lower) || isPossessive(before);
  if (mayBeTitle && quote.text.includes(' ') && isTitleCase(quote.text)) return true;
  const goesOn = before.lower === 'and' && tokens[at - 2]?.kind === 'term';
  return goesOn && isTitleCase(quote.text);
}

/** Whether a quotation stands before its noun, as an adjective does. */
function goesOnWithNoun(next: Token | undefined): boolean {
  return next?.kind === 'word' && ![PREPOSITIONS, CONJUNCTIONS, BE_FORMS].some((list) => list.has(next.lower));
}

/** Those who make works, before “of”. */
const MAKERS =
  /^(?:(?:co-?)?(?:authors?|writers?|directors?|stars?|hosts?|creators?|producers?|editors?|screenwriters?|composers?|singers?|presenters?|illustrators?|translators?|narrators?|anchors?)|(?:co-?)?aut(?:eurs?|rices?|eures?)|réalisat(?:eur|rice)s?|(?:co-?)?autor(?:in|innen|en|a|as|es|e|i)?|autrici?|regisseur(?:in|s|e)?|director(?:a|es|as)?|regist[aie]|réalisateurs?|автор(?:а|ом|у|ы|ов)?|режисс[её]р(?:а|ом|у)?|מחבר(?:ת|ו)?|במאי(?:ת)?|مؤلفة?|مخرجة?|كاتبة?)$/u;
const OF = /^(?:of|for|behind|in|de|des|du|del|d['’]|von|vom|van|di|della|do|da)$/u;

/** Things besides works that have a title or bear words. */
const THINGS_WITH_TITLES = wordSet(`
  report study paper pamphlet leaflet booklet brochure manifesto thesis dissertation guide handbook lecture sign banner poster placard
  plaque headline
`);

/** How many words may stand between such a thing and its title: `the sign on the door, “Out of Order”`. */
const MAX_TOKENS_TO_THING = 8;

/** Whether a title stands between commas behind what bears it: `Acme’s 2021 report, “Empty Nets,”`. */
function isApposedToThing(tokens: readonly Token[], at: number): boolean {
  const words = tokens[at]?.text ?? '';
  if (lowerAt(tokens, at - 1) !== ',' || !words.includes(' ') || !isTitleCase(words)) return false;
  for (let back = at - 2; back >= at - 2 - MAX_TOKENS_TO_THING && tokens[back]?.kind === 'word'; back -= 1) {
    const { lower } = tokens[back] as Token;
    if (WORK_NOUNS.has(lower) || THINGS_WITH_TITLES.has(lower)) return true;
    if (SPEECH_VERBS.has(lower)) return false;
  }
  return false;
}

/** What is done to a work, behind `who`. */
const MAKING =
  /^(?:(?:co-)?(?:wr(?:ote|ites?)|directed|directs|produced|produces|hosts?|hosted|edits?|edited|created|published)|composed|recorded|performed|performs|sings?|sang|stars|starred|plays|played|narrated|translated|illustrated)$/;

/** Whether a title stands behind those who made the work: `author of “Low Tide”`, `who sang “Low Tide”`, `whose “Low Tide” is out`. */
function isWorkOfSomebody(tokens: readonly Token[], at: number): boolean {
  const words = tokens[at]?.text ?? '';
  const [before, further] = [lowerAt(tokens, at - 1), lowerAt(tokens, at - 2)];
  const isArticle = /^(?:the|le|la|les|der|die|das|el|los|las|il|lo|i|o|a|os|as|het)$/.test(before);
  const [of, maker] = isArticle ? [further, lowerAt(tokens, at - 3)] : [before, further];
  const isInEnglish = of === 'of' || /^(?:for|behind|in)$/.test(of);
  if (MAKERS.test(maker) && OF.test(of))
    return isInEnglish ? isTitleCase(words) : /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(words);
  if (/^[^\p{L}]*(?:\p{Lo}|(?=\p{Lu})\p{Script=Cyrillic})/u.test(words) && MAKERS.test(before)) return true;
  if (!isTitleCase(words) || /^\P{Ll}+$/u.test(words)) return false;
  if (before === 'whose' || before === 'behind') return true;
  const verb = before === 'in' ? further : before;
  const who = lowerAt(tokens, at - (before === 'in' ? 3 : 2));
  return words.includes(' ') && MAKING.test(verb) && /^(?:who|which)$/.test(who);
}

/** Whether the words before a quotation say that somebody or something bears it as a name: `formerly known as`. */
function isNameGiven(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && from > at - MAX_NAMING_WORDS && tokens[from - 1]?.kind !== 'quote') from -= 1;
  const words = tokens.slice(from, at);
  const before = words.map(({ lower }) => lower).join(' ');
  if (NAMED.test(before) || GERMAN_NAMED.test(`${lowerAt(tokens, at - 1)} ${lowerAt(tokens, at + 1)}`)) return true;
  const isSpoken = words.some(({ lower }) => AUXILIARIES.has(lower)) || AGENT_WORDS.has(lowerAt(tokens, at + 1));
  return !isSpoken && NAMED_BY_PARTICIPLE.test(before);
}

/** Whether somebody is charged with what is quoted. */
function isWithinCharge(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ lower }) => CHARGE.test(lower));
}

/** Whether all words but small ones have a capital. */
function isTitleCase(words: string): boolean {
  return words.split(/\s+/u).every((word, at) => {
    const isSmall = at > 0 && SMALL_WORDS.has(word.toLowerCase());
    return isSmall || /^(?:[^\p{L}]*\p{Lu}|\d)/u.test(word);
  });
}
