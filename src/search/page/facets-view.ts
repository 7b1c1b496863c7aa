import { element, part, place } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/search-en.ts';
import { type Chosen, FACETS, type Facet, type FacetValue, type FacetValues } from '../engine/facets.ts';

/** How many values of a facet are shown before a reader asks for more. */
const SHOWN = 8;

/** The checkboxes of all facets. */
export interface FacetsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/**
 * Fills the fieldsets that are marked `data-facet="expert"` and so on.
 *
 * @param toggle called when a reader chooses a value, or takes it back
 */
export function facetsView(
  root: ParentNode,
  words: SearchMessages,
  toggle: (facet: Facet, id: string) => void,
): FacetsView {
  const views = FACETS.map((facet) => {
    const fieldset = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    if (!fieldset) throw new Error(`the search page has no place for the facet "${facet}"`);
    return { facet, view: facetView(fieldset, facet, words, (id) => toggle(facet, id)) };
  });
  return {
    show: (values, chosen) => {
      for (const { facet, view } of views) view(values[facet], chosen[facet] ?? []);
    },
  };
}

function facetView(fieldset: HTMLElement, facet: Facet, words: SearchMessages, toggle: (id: string) => void) {
  const list = part(fieldset, 'values');
  const more = part<HTMLButtonElement>(fieldset, 'more-values');
  const rows = new Map<string, ReturnType<typeof valueRow>>();
  let all = false;
  let again = () => {};

  more.addEventListener('click', () => {
    all = !all;
    again();
  });

  function show(values: ReadonlyMap<string, FacetValue>, chosen: readonly string[]): void {
    again = () => show(values, chosen);
    const listed = listValues(values, chosen, facet);
    const shown = all ? listed : listed.filter(({ id }, index) => index < SHOWN || chosen.includes(id));
    const items = shown.map((value) => {
      const row = rows.get(value.id) ?? valueRow(facet, value, toggle);
      rows.set(value.id, row);
      row.update(words.number(value.count), chosen.includes(value.id));
      return row.item;
    });
    place(list, items);
    fieldset.hidden = listed.length === 0;
    more.hidden = listed.length <= SHOWN || (!all && shown.length === listed.length);
    more.textContent = all ? words.fewerValues : words.moreValues(listed.length - shown.length);
    more.setAttribute('aria-expanded', String(all));
  }
  return show;
}

/**
 * The values worth showing, the most frequent first and years the latest first. One that would find nothing is left out,
 * unless it is chosen: then it is shown even if the index does not know it, so that it can be taken back.
 */
function listValues(values: ReadonlyMap<string, FacetValue>, chosen: readonly string[], facet: Facet): FacetValue[] {
  const unknown = chosen.filter((id) => !values.has(id)).map((id) => ({ id, name: id, count: 0 }));
  const listed = [...values.values(), ...unknown].filter(({ id, count }) => count > 0 || chosen.includes(id));
  return listed.sort((a, b) =>
    facet === 'year' ? b.name.localeCompare(a.name) : b.count - a.count || a.name.localeCompare(b.name),
  );
}

function valueRow(facet: Facet, { id, name }: FacetValue, toggle: (id: string) => void) {
  const box = element('input', { type: 'checkbox', name: facet, value: id });
  const number = element('span', { class: 'count' });
  const item = element('li', {}, element('label', {}, box, element('span', {}, name), ' ', number));
  box.addEventListener('change', () => toggle(id));
  return {
    item,
    update: (count: string, chosen: boolean) => {
      number.textContent = count;
      box.checked = chosen;
    },
  };
}
