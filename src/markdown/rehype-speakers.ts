import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { CLASS_NAMES } from './class-names.ts';
import { createElement } from './create-element.ts';
import { stateOf } from './parse-state.ts';
import { isPassage } from './rehype-passages.ts';
import type { ArticleContext, ArticleLabels, Quotation, Speaker } from './types.ts';
import { walkElements } from './walk.ts';

interface Options {
  labels: ArticleLabels;
}

/**
 * Names the speakers of each passage, with their roles and a permanent link to each quotation: of one speaker at the head
 * of the passage, of several each before their own words.
 *
 * ```
 * <section class="passage" id="p1"><a class="number">1</a><p><span>“We wait”</span></p></section>
 * ⇒ <section class="passage" id="p1"><a class="number">1</a>
 *     <div class="voice" data-hue="3">
 *       <a class="speaker" href="/people/ada-berg/">Ada Berg</a> <span class="role">harbour master</span>
 *       <span class="cites"><a href="#wait">Quotation 1</a></span>
 *     </div><p><span>“We wait”</span></p></section>
 * <p><span>“We wait”</span>, <span>“You wait”</span></p>
 * ⇒ <p><span class="voice">Ada Berg …</span><span>“We wait”</span>, <span class="voice">Bo Lind …</span><span>“You wait”</span></p>
 * ```
 */
export function rehypeSpeakers({ labels }: Options) {
  return (tree: Root, file: VFile): void => {
    const { context, quotations } = stateOf(file);
    const introduced = new Set<string>();
    const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));

    function speakerNote(tagName: 'div' | 'p' | 'span', said: readonly Quotation[]): Element[] {
      const speaker = context.speakers.get(said[0]?.by ?? '');
      if (!speaker) return [];
      const isFirst = !introduced.has(speaker.id);
      introduced.add(speaker.id);
      return [noteOn(context, labels, { tagName, speaker, said, isFirst })];
    }

    for (const node of tree.children) {
      if (!isPassage(node)) continue;
      const marked = markedIn(node, byId);
      if (new Set(marked.map(({ quotation }) => quotation.by)).size < 2) {
        const said = marked.map(({ quotation }) => quotation);
        node.children.splice(1, 0, ...speakerNote('div', said));
        continue;
      }
      const turns = turnsOf(marked).map(([first, ...others]) => {
        const said = [first, ...others].map(({ quotation }) => quotation);
        return { first, notes: speakerNote(first.quotation.block ? 'p' : 'span', said) };
      });
      for (const { first, notes } of turns) {
        const { children } = first.parent;
        children.splice(children.indexOf(first.element), 0, ...notes);
      }
    }
  };
}

/** A quotation in the tree. */
interface MarkedQuotation {
  quotation: Quotation;
  element: Element;
  parent: Element;
}

/** The quotations in a passage, in the order in which they begin. */
function markedIn(passage: Element, byId: ReadonlyMap<string, Quotation>): MarkedQuotation[] {
  const marked: MarkedQuotation[] = [];
  walkElements(passage, (element, _, parent) => {
    const quotation = byId.get(element.data?.quotation ?? '');
    if (quotation && parent?.type === 'element') marked.push({ quotation, element, parent });
  });
  return marked;
}

/** Divides quotations where another speaker begins. */
function turnsOf(marked: readonly MarkedQuotation[]): [MarkedQuotation, ...MarkedQuotation[]][] {
  const turns: [MarkedQuotation, ...MarkedQuotation[]][] = [];
  for (const each of marked) {
    const turn = turns.at(-1);
    if (turn?.[0].quotation.by === each.quotation.by) turn.push(each);
    else turns.push([each]);
  }
  return turns;
}

/** A speaker with what is quoted of them in one place, and whether it is the first place in the article. */
interface SpeakerNote {
  tagName: 'div' | 'p' | 'span';
  speaker: Speaker;
  said: readonly Quotation[];
  isFirst: boolean;
}

/** The role is shown in the first place, and hidden in the others: the style sheet shows it where a link leads there. */
function noteOn(
  context: ArticleContext,
  labels: ArticleLabels,
  { tagName, speaker, said, isFirst }: SpeakerNote,
): Element {
  const role = labels.list([speaker.role ?? '', speaker.to ? labels.to(speaker.to) : ''].filter(Boolean));
  const links = said.flatMap((quotation, index): (ElementContent | string)[] => {
    const label = index === 0 ? labels.quotation(quotation.number) : String(quotation.number);
    const properties = { href: `#${quotation.id}`, ariaLabel: labels.linkToQuotation(quotation.number, speaker.name) };
    const notes = notesOf(context, labels, quotation);
    return [
      ...(index > 0 ? [labels.comma] : []),
      createElement('a', properties, [label]),
      ...(notes.length > 0 ? [` (${labels.list(notes)})`] : []),
    ];
  });
  return createElement(tagName, { className: [CLASS_NAMES.speaker], dataHue: String(speaker.hue) }, [
    createElement('a', { className: [CLASS_NAMES.speakerName], href: speaker.address }, [speaker.name]),
    ...(role ? [' ', createElement('span', { className: [CLASS_NAMES.speakerRole], hidden: !isFirst }, [role])] : []),
    ' ',
    createElement('span', { className: [CLASS_NAMES.speakerQuotations] }, links),
    ...(tagName === 'span' ? [' '] : []),
  ]);
}

function notesOf(context: ArticleContext, labels: ArticleLabels, { via, translated }: Quotation): string[] {
  const notes: string[] = [];
  if (via) notes.push(labels.via(context.nameOf(via) ?? via));
  if (translated) notes.push(labels.translated);
  return notes;
}
