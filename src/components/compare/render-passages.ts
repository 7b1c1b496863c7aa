import type { EventMentionItem } from '../../site/accounts.ts';
import type { PositionData } from '../../site/compare-data.ts';
import { anchor, element } from './elements.ts';
import type { Settings } from './words.ts';

/** A passage with what of it is marked, and below it where it stands and who is quoted in it. */
export function renderEventMentions(
  { stretches, passage, quoted }: EventMentionItem,
  language: string | undefined,
  { words, withheld }: Settings,
): HTMLElement[] {
  const text = element('p', stretches.length > 0 ? 'context' : 'soft');
  if (language) text.lang = language;
  text.append(...(stretches.length > 0 ? stretches.map(stretch) : [withheld]));
  const under = element('p', 'under', anchor(passage.name, passage.href));
  if (quoted.length > 0) under.append(` · ${words.quotedHere} `);
  for (const { name, href, hue } of quoted) {
    const dot = element('span', 'dot');
    dot.ariaHidden = 'true';
    const link = anchor('', href);
    link.className = 'who';
    link.append(dot, name);
    link.dataset['hue'] = String(hue);
    under.append(link);
  }
  return [text, under];
}

function stretch({ text, marked, hue }: EventMentionItem['stretches'][number]): Node | string {
  const said = element('span', '', text);
  if (hue !== undefined) said.dataset['hue'] = String(hue);
  const content = hue === undefined ? text : said;
  return marked ? element('mark', '', content) : content;
}

/** A position: whose, which, and where it is taken. */
export function renderClaim({ who, sign, stance, passage }: PositionData): HTMLElement {
  const shape = element('span', 'sign', sign);
  shape.ariaHidden = 'true';
  return element('p', '', `${who}\u2002`, shape, anchor(`${stance}, ${passage.name.toLowerCase()}`, passage.href));
}
