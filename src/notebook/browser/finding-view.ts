import { element } from '../../browser/dom.ts';
import type { NotebookMessages } from '../../site/messages/notebook-en.ts';
import type { PresentPlace } from '../changes.ts';
import type { NotebookItem } from '../item.ts';
import { control } from './control.ts';
import type { ItemOutcome } from './present-articles.ts';

/** What is said of an item whose article is not as it was; nothing where it is. */
export function findingOf(
  outcome: ItemOutcome | { is: 'unchecked' },
  { id, language, speaker, text }: NotebookItem,
  words: NotebookMessages,
  takeNew: (id: string, now: PresentPlace) => void,
): HTMLElement[] {
  const say = (sentence: string) => [element('p', {}, sentence)];
  switch (outcome.is) {
    case 'same':
      return [];
    case 'gone':
      return say(words.gone);
    case 'article-gone':
      return say(words.articleGone);
    case 'unchecked':
      return say(words.unchecked);
    case 'changed':
      return [
        ...say(outcome.text === text ? words.otherSpeaker : words.changed),
        element('blockquote', { lang: language }, outcome.text),
        ...(outcome.speaker === speaker || outcome.speaker === undefined ? [] : say(words.nowBy(outcome.speaker))),
        control(words.takeNew, words.takeNew, () => takeNew(id, outcome)),
      ];
  }
}
