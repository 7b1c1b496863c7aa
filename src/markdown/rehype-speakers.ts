import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { CLASS_NAMES } from './class-names.ts';
import { stateOf } from './parse-state.ts';
import { isPassage } from './rehype-passages.ts';
import type { ArticleContext, ArticleLabels, Quotation, Speaker } from './types.ts';

interface Options {
  labels: ArticleLabels;
}

/**
 * Names the speakers of each passage beside it: whose words, in what role, with a permanent link to each quotation.
 *
 * ```
 * <div class="passage" id="p1">…<p><q id="wait">We wait</q></p></div>
 * ⇒ <div class="passage" id="p1">…<p><q id="wait">We wait</q></p>
 *     <div class="voices"><p class="voice" data-hue="3">
 *       <a class="speaker" href="/people/ada-berg/">Ada Berg</a> <span class="role">harbour master</span>
 *       <span class="cites"><a href="#wait">Quotation 1</a></span>
 *     </p></div></div>
 * ```
 */
export function rehypeSpeakers({ labels }: Options) {
  return (tree: Root, file: VFile): void => {
    const { context, quotations } = stateOf(file);
    const introduced = new Set<string>();
    const byPassage = Map.groupBy(quotations, ({ passage }) => passage);
    for (const node of tree.children) {
      if (!isPassage(node)) continue;
      const bySpeaker = Map.groupBy(byPassage.get(node.data.passage) ?? [], ({ by }) => by);
      if (bySpeaker.size === 0) continue;
      const speakers = [...bySpeaker].flatMap(([by, said]) => {
        const speaker = context.speakers.get(by);
        if (!speaker) return [];
        const isFirst = !introduced.has(by);
        introduced.add(by);
        return speakerLine(context, labels, { speaker, said, isFirst });
      });
      node.children.push(h('div', { className: [CLASS_NAMES.speakers] }, speakers));
    }
  };
}

/** A speaker with what is quoted of them in a passage, and whether it is their first passage. */
interface Part {
  speaker: Speaker;
  said: Quotation[];
  isFirst: boolean;
}

function speakerLine(context: ArticleContext, labels: ArticleLabels, { speaker, said, isFirst }: Part): Element {
  const role = isFirst ? [speaker.role, speaker.to ? labels.to(speaker.to) : ''].filter(Boolean).join(', ') : '';
  const links = said.flatMap((quotation, index): (ElementContent | string)[] => {
    const label = index === 0 ? labels.quotation(quotation.number) : String(quotation.number);
    const properties = { href: `#${quotation.id}`, ariaLabel: labels.linkToQuotation(quotation.number, speaker.name) };
    const notes = notesOf(context, labels, quotation);
    return [
      ...(index > 0 ? [', '] : []),
      h('a', properties, label),
      ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
    ];
  });
  return h('p', { className: [CLASS_NAMES.speaker], dataHue: String(speaker.hue) }, [
    h('a', { className: [CLASS_NAMES.speakerName], href: speaker.address }, speaker.name),
    ...(role ? [' ', h('span', { className: [CLASS_NAMES.speakerRole] }, role)] : []),
    ' ',
    h('span', { className: [CLASS_NAMES.speakerQuotations] }, links),
  ]);
}

function notesOf(context: ArticleContext, labels: ArticleLabels, { via, translated }: Quotation): string[] {
  const notes: string[] = [];
  if (via) notes.push(labels.via(context.nameOf(via) ?? via));
  if (translated) notes.push(labels.translated);
  return notes;
}
