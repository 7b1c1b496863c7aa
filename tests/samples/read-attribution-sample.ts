/**
 * The sample on which attribution is measured: texts about nobody, one a file in `attribution/` and `attribution/second/`, whose
 * name begins with the language. A label stands before a quotation and `{/}` behind it:
 *
 *     {Ann Lee}“It rains,”{/}              her words
 *     {The study / Ann Lee}“It rains”{/}   either is right
 *     {Ann Lee & Jo Park}“It rains,”{/}    the words of both, so nobody alone is named
 *     {?}“It rains,”{/}                    the text leaves open whose words they are
 *     {-}“Rain”{/}                         a title, a term or a nickname; nobody’s words
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Rules may be changed by looking at the texts that are seen; the others only measure. The second sample was written later. */
export type Half = 'seen' | 'unseen' | 'second seen' | 'second unseen';

/** A text of the sample without its labels. */
export interface SampleText {
  name: string;
  language: string;
  half: Half;
  text: string;
  labels: SampleLabel[];
}

/** What is right of a quotation. */
export interface SampleLabel {
  /** Offsets of the words between the marks. */
  start: number;
  end: number;
  kind: 'named' | 'open' | 'none';
  /** Of a named speaker, every name that is right. */
  speakers: string[];
}

const FOLDER = new URL('attribution/', import.meta.url);
const LABEL = /\{([^{}]+)\}/gu;
const OPENING = /^[“„«‘"״]\s*/u;
const CLOSING = /\s*[”“»’"״]\.?$/u;

/** All texts of the sample, by name. */
export function readAttributionSample(): SampleText[] {
  return [FOLDER, new URL('second/', FOLDER)].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => {
        const name = file.replace(/\.txt$/u, '');
        const half = halfOf(name);
        return {
          name,
          language: name.slice(0, 2),
          half: folder === FOLDER ? half : (`second ${half}` as const),
          ...parseLabels(readFileSync(new URL(file, folder), 'utf8')),
        };
      }),
  );
}

/** By the digest of its name, so that nobody chooses the half of a text. */
function halfOf(name: string): 'seen' | 'unseen' {
  return (createHash('sha256').update(name).digest()[0] as number) % 2 === 0 ? 'seen' : 'unseen';
}

function parseLabels(labelled: string): { text: string; labels: SampleLabel[] } {
  let text = '';
  let from = 0;
  const labels: SampleLabel[] = [];
  for (const match of labelled.matchAll(LABEL)) {
    text += labelled.slice(from, match.index);
    from = match.index + match[0].length;
    const [, label = ''] = match;
    const last = labels.at(-1);
    if (label !== '/') labels.push({ start: text.length, end: text.length, ...parseLabel(label) });
    else if (last) last.end = text.length;
  }
  text += labelled.slice(from);
  for (const label of labels) Object.assign(label, withoutMarks(text, label));
  return { text, labels };
}

function parseLabel(label: string): Pick<SampleLabel, 'kind' | 'speakers'> {
  if (label === '-') return { kind: 'none', speakers: [] };
  const speakers = label.split(' / ').filter((name) => name !== '?' && !name.includes(' & '));
  return { kind: speakers.length > 0 ? 'named' : 'open', speakers };
}

/** The words of a quotation that is given with its marks, and a full stop that may follow these. */
function withoutMarks(text: string, { start, end }: SampleLabel): { start: number; end: number } {
  const quotation = text.slice(start, end);
  return {
    start: start + (OPENING.exec(quotation)?.[0].length ?? 0),
    end: end - (CLOSING.exec(quotation)?.[0].length ?? 0),
  };
}
