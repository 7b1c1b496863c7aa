import { decodeHTML } from 'entities';
import { firstSentence } from '../text/first-sentence.ts';

/** What is shown of a person, an organization, a topic, a place or an event beside a link to it: no words of an article. */
export interface Card {
  /** "Expert", "Event" */
  kind: string;
  name: string;
  /** The role that an article gives, with the article; or a date. */
  role?: string;
  /** How often it is found in the collection. */
  counts: string[];
  /** The first sentence of what the editors say of it. */
  sentence?: string;
}

/** Makes a card, without what is empty. */
export function makeCard({ role = '', sentence = '', counts, ...card }: Card): Card {
  const shown = counts.filter(Boolean);
  return { ...card, counts: shown, ...(role && { role }), ...(sentence && { sentence }) };
}

/** The first sentence of a note, as text. */
export function sentenceOf(note: string): string {
  const [paragraph = ''] = note.split('</p>');
  return firstSentence(decodeHTML(paragraph.replace(/<[^>]*>/g, '')));
}
