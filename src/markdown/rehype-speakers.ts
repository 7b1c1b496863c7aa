import type { Element, ElementContent, Root } from 'hast';
import { SPEAKERS } from './apparatus.ts';
import { isPassage } from './rehype-passages.ts';
import type { Run } from './run.ts';
import type { Quotation, Speaker } from './types.ts';

/** Names the speakers of each passage beside it: whose words, in what role, with a permanent link to each quotation. */
export function rehypeSpeakers(run: Run) {
  return (tree: Root): void => {
    const introduced = new Set<string>();
    for (const node of tree.children) {
      if (!isPassage(node)) continue;
      const number = Number(node.properties.id.slice(1));
      const bySpeaker = Map.groupBy(
        run.quotations.filter((quotation) => quotation.passage === number),
        (quotation) => quotation.by,
      );
      if (bySpeaker.size === 0) continue;
      node.children.push(
        element(
          'div',
          { className: [SPEAKERS] },
          [...bySpeaker].flatMap(([by, quotations]) => {
            const speaker = run.context.speakers.get(by);
            if (!speaker) return [];
            const first = !introduced.has(by);
            introduced.add(by);
            return voice(run, speaker, quotations, first);
          }),
        ),
      );
    }
  };
}

function voice(run: Run, speaker: Speaker, quotations: Quotation[], first: boolean): Element {
  const { labels } = run.context;
  const name = element('a', { className: ['speaker'], href: speaker.address }, [text(speaker.name)]);
  const role = first ? [speaker.role, speaker.to ? labels.to(speaker.to) : ''].filter(Boolean).join(', ') : '';
  const links = quotations.flatMap((quotation, index): ElementContent[] => {
    const label = index === 0 ? labels.quotation(quotation.number) : String(quotation.number);
    const properties = { href: `#${quotation.id}`, ariaLabel: labels.linkToQuotation(quotation.number, speaker.name) };
    const notes = notesOf(run, quotation);
    return [
      ...(index > 0 ? [text(', ')] : []),
      element('a', properties, [text(label)]),
      ...(notes.length > 0 ? [text(` (${notes.join(', ')})`)] : []),
    ];
  });
  return element('p', { className: ['voice'], dataHue: String(speaker.hue) }, [
    name,
    ...(role ? [text(' '), element('span', { className: ['role'] }, [text(role)])] : []),
    text(' '),
    element('span', { className: ['cites'] }, links),
  ]);
}

function notesOf(run: Run, quotation: Quotation): string[] {
  const { labels } = run.context;
  const notes: string[] = [];
  if (quotation.via) notes.push(labels.via(run.context.nameOf(quotation.via) ?? quotation.via));
  if (quotation.translated) notes.push(labels.translated);
  return notes;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
