import type { FoundCorrection } from './capture.ts';
import { findDates } from './metadata/read-date.ts';

/** A block of a captured file. */
interface Block {
  text: string;
  /** Whether it is taken for a part of the main text. */
  isText: boolean;
}

const LABELS = [
  ...['corrections?', 'correction notice', 'clarifications?', 'erratum', 'errata(?: corrige)?'],
  ...['rectificatif', 'rectification', 'mise au point', 'précisions?'],
  ...['korrektur(?:hinweis)?', 'berichtigung', 'richtigstellung', 'klarstellung'],
  ...['correcci(?:ón|ones)', 'rectificación', 'fe de (?:errores|erratas)', 'aclaración'],
  ...['correzione', 'rettifica', 'correção', 'retificação', 'esclarecimento', 'correctie', 'rectificatie'],
  ...['исправлени[ея]', 'поправка', 'уточнение', 'опровержение'],
  ...['תיקון(?: טעות)?', 'הבהרה', 'تصحيح', 'تصويب', 'توضيح'],
];

/** Labels of notes that put something right, or say anything else. */
const NOTE_LABELS = [
  ...[
    "editor(?:[’']?s|s[’'])?(?: |-)notes?",
    'a note (?:from|to) (?:the|our) (?:editors?|readers?)',
    'updated?',
    'note',
  ],
  ...['note de la rédaction', 'ndlr', 'mise à jour', 'anm(?:erkung|\\.) (?:der|d\\.) red(?:aktion|\\.)'],
  ...[
    'hinweis(?: der redaktion)?',
    'nota (?:del? (?:la )?(?:editor|redacci[óo]n|redazione)|da reda[çc][ãa]o|do editor)',
  ],
  ...['noot van de redactie', 'от редакции', 'примечание(?: редакции)?', 'הערת (?:ה)?(?:מערכת|עורך|עורכת)'],
  ...['ملاحظة(?: (?:المحرر|المحررين|التحرير))?', 'تنويه', 'nota della redazione'],
];

const ARTICLE =
  '(?:article|story|report|post|piece|column|headline|review|essay|obituary|item|page|interview|text|caption|graphic)';

/** How a text says that it, or an earlier one, was wrong. */
const PUT_RIGHT = [
  `an? (?:earlier|previous|prior|original|initial) version of (?:this|the) ${ARTICLE}`,
  `an? (?:earlier|previous|prior|original|initial) version (?:misstated|said|stated|incorrectly|misidentified|misspelled)`,
  `(?:this|the) ${ARTICLE} (?:has been|was|has since been) (?:since )?(?:corrected|amended|clarified)`,
  `(?:this|the) ${ARTICLE} (?:has been|was) (?:updated|edited|changed|revised) (?:on [^.]{3,40} )?to (?:correct|clarify|fix)`,
  'a (?:correction|clarification) was (?:made|added)',
  '(?:because of|due to) an? (?:editing|production|reporting|transcription) error',
  '(?:dans )?une (?:version (?:précédente|antérieure|initiale)|précédente version|première version) (?:de cet article|de ce texte)',
  'cet article a été (?:corrigé|modifié|rectifié)',
  'in einer (?:früheren|ersten|vorherigen|älteren|ursprünglichen) (?:version|fassung)',
  '(?:dieser|der) (?:artikel|text|beitrag) wurde (?:.{3,30}? )?(?:korrigiert|berichtigt|geändert)',
  '(?:en )?una (?:versión|primera versión) (?:anterior|previa|inicial|de est[ea]) ',
  'est[ea] (?:artículo|nota|texto|información) (?:ha sido|fue) (?:corregid|modificad|rectificad)[oa]',
  'una versione precedente di questo',
  'uma versão anterior d(?:este|esta|o|a) ',
  'in een eerdere versie van dit',
  'в (?:более ранней|предыдущей|первоначальной|прежней|первой) версии',
  '(?:בגרסה|גרסה) (?:ה?קודמת|ה?ראשונה|ה?מוקדמת)(?: יותר)? של',
  '(?:ذكرت |ورد في |في )?(?:نسخة|صيغة) سابقة من',
].join('|');

const OPENING = '^[\\s[(*_•–—-]*';
const LABELLED = new RegExp(
  `${OPENING}(?:${LABELS.join('|')})(?![\\p{L}\\p{N}])([^:.]{0,40}?(?:\\.(?=\\s*\\d)[^:.]{0,30})?)\\s*[:.—–]+\\s*(\\S.*)$`,
  'isu',
);
const NOTED = new RegExp(
  `${OPENING}(?:${NOTE_LABELS.join('|')})(?![\\p{L}\\p{N}])([^:]{0,40}?)\\s*[:.—–]+\\s*(\\S.*)$`,
  'isu',
);
const LABEL_ALONE = new RegExp(
  `${OPENING}(?:${LABELS.join('|')})(?![\\p{L}\\p{N}])([^:.]{0,30})[\\s:.\\])*_]*$`,
  'isu',
);
const UNLABELLED = new RegExp(`${OPENING}(?:(?:${LABELS.join('|')})\\s+)?((?:${PUT_RIGHT}).*)$`, 'isu');
const SAYS_SO = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PUT_RIGHT})`, 'iu');

/** Words beside which a day is that of the correction. */
const CORRECTED =
  /(?<!\p{L})(?:corrected|amended|clarified|updated|edited|changed|revised|made|added|corrigé|modifié|rectifié|korrigiert|berichtigt|geändert|corregid[oa]|modificad[oa]|rectificad[oa]|исправлен\p{L}*|изменен\p{L}*|תוקנה?|עודכנה?)(?!\p{L})/giu;

/** How far a day may stand from these words, in characters. */
const MAX_DISTANCE = 14;

/** Where corrections stand: before at most so many blocks of the text, or behind at most so many. */
const MAX_AFTER = 3;
const MAX_BEFORE = 1;

/** How far from the text a block may stand that the page sets apart from it. */
const MAX_APART = 8;

/** A label alone is that of the blocks below it where they are so long at least. */
const MIN_CHARACTERS = 25;

/**
 * Finds the corrections of an article among the blocks of its page, below the text or at its head.
 * @param language the language of the text, in which it names months
 * @returns the corrections, and of each block whether it is one, or the label above one
 */
export function findCorrections(
  blocks: readonly Block[],
  language: string | undefined,
): { corrections: FoundCorrection[]; taken: boolean[] } {
  const corrections: FoundCorrection[] = [];
  const taken = blocks.map(() => false);
  const first = blocks.findIndex(({ isText }) => isText);
  const last = blocks.findLastIndex(({ isText }) => isText);
  const found = blocks.map(({ text }) => readCorrection(text, language));
  const isOther = (index: number) => blocks[index]?.isText === true && !found[index];
  const others = blocks.reduce((sum, _, index) => sum + Number(isOther(index)), 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const isNear = index >= first - MAX_APART && index <= last + MAX_APART;
    const isAtEdge = before <= MAX_BEFORE || others - before <= MAX_AFTER;
    before += Number(isOther(index));
    const label = LABEL_ALONE.exec(blocks[index - 1]?.text ?? '');
    const correction =
      found[index] ??
      (label && isAtEdge && block.text.length >= MIN_CHARACTERS && others - before < MAX_AFTER
        ? { date: dateBeside(block.text, language) ?? dayOf(label[1] ?? '', language), text: block.text }
        : undefined);
    if (first < 0 || !isNear || !isAtEdge || !correction) continue;
    taken[index] = true;
    if (label) taken[index - 1] = true;
    if (!corrections.some(({ text }) => text === correction.text)) corrections.push(correction);
  }
  return { corrections, taken };
}

function readCorrection(text: string, language: string | undefined): FoundCorrection | undefined {
  const labelled = LABELLED.exec(text);
  if (labelled && isDay(labelled[1] ?? '', language)) {
    const [, middle = '', words = ''] = labelled;
    // `Correction: April 4, 2022: …`
    const [, day = '', rest = ''] = /^([^:]{6,30}):\s*(\S.*)$/s.exec(words) ?? [];
    const own = dayOf(day, language) !== undefined && isDay(day, language) ? rest : words;
    const date =
      dayOf(middle, language) ?? (own === rest ? dayOf(day, language) : undefined) ?? dateBeside(own, language);
    return own.length < MIN_CHARACTERS ? undefined : { date, text: unbracketed(own) };
  }
  const noted = NOTED.exec(text);
  if (noted && SAYS_SO.test(noted[2] ?? ''))
    return {
      date: dayOf(noted[1] ?? '', language) ?? dateBeside(noted[2] ?? '', language),
      text: unbracketed(noted[2] ?? ''),
    };
  const [, words] = UNLABELLED.exec(text) ?? [];
  return words === undefined ? undefined : { date: dateBeside(words, language), text: unbracketed(words) };
}

/** Whether words between a label and what follows are none, or a day. */
function isDay(words: string, language: string | undefined): boolean {
  const rest = words.replace(/[\s()[\],*_–—-]|(?<!\p{L})(?:on|le|am|el|du|vom|от|ב)(?!\p{L})/giu, '');
  return rest === '' || findDates(words, language).some(({ start, end }) => end - start >= words.trim().length - 8);
}

function dayOf(words: string, language: string | undefined): string | undefined {
  return findDates(words, language)[0]?.value.slice(0, 'YYYY-MM-DD'.length);
}

/** The day that a text names beside a word for correcting. */
function dateBeside(text: string, language: string | undefined): string | undefined {
  const dates = findDates(text, language);
  for (const { 0: word, index } of text.matchAll(CORRECTED)) {
    const date = dates.find(({ start, end }) => {
      const between = start > index ? text.slice(index + word.length, start) : text.slice(end, index);
      return between.length <= MAX_DISTANCE && !/[.;:!?]/.test(between);
    });
    if (date) return date.value.slice(0, 'YYYY-MM-DD'.length);
  }
  return undefined;
}

/** Words without the marks of emphasis around them, and without the end of brackets that were begun before the label. */
function unbracketed(words: string): string {
  const text = words.replace(/^[\s*_]+|[\s*_]+$/g, '');
  const opened = (text.match(/[[(]/g) ?? []).length;
  const closed = (text.match(/[\])]/g) ?? []).length;
  return closed > opened ? text.replace(/[\])]([.]?)$/, '$1') : text;
}
