import { element, part, place } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import { type Chosen, FACETS, type Facet, type FacetValues } from '../engine/facets.ts';

/** The chosen values, each a button that takes it back, and one for all of them. */
export interface ChipsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/**
 * @param remove called when a reader takes a value back
 * @param clear called when a reader takes all of them back
 */
export function chipsView(
  root: ParentNode,
  words: SearchMessages,
  remove: (facet: Facet, id: string) => void,
  clear: () => void,
): ChipsView {
  const bar = part(root, 'chips');
  const list = part(bar, 'chosen');
  const chips = new Map<string, HTMLLIElement>();
  part(bar, 'clear').addEventListener('click', clear);

  function chipFor(facet: Facet, id: string, name: string): HTMLLIElement {
    const button = element('button', { type: 'button', 'aria-label': words.remove(words.facets[facet], name) }, name);
    const chip = element('li', {}, button);
    button.addEventListener('click', () => {
      // The focus would be lost with the button: it goes to the next one, or back to the one before.
      const neighbour = (chip.nextElementSibling ?? chip.previousElementSibling)?.querySelector('button');
      neighbour?.focus();
      remove(facet, id);
    });
    return chip;
  }

  return {
    show: (values, chosen) => {
      const shown = FACETS.flatMap((facet) =>
        (chosen[facet] ?? []).map((id) => {
          const key = `${facet}=${id}`;
          const chip = chips.get(key) ?? chipFor(facet, id, values[facet].get(id)?.name ?? id.replace('..', '–'));
          chips.set(key, chip);
          return chip;
        }),
      );
      place(list, shown);
      bar.hidden = shown.length === 0;
    },
  };
}
