import { element, part, place } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import { type Chosen, chosenBeside, FACETS, type Facet, type FacetValue, type FacetValues } from '../engine/facets.ts';
import { parseYearRange } from '../engine/fields.ts';

/** How many values of a facet are shown before a reader asks for more. */
const VALUES_SHOWN = 8;

/** The checkboxes of all facets. */
export interface FacetsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/**
 * Fills the fieldsets that are marked `data-facet="expert"` and so on.
 *
 * @param toggle called when a reader chooses a value or removes it
 */
export function createFacetsView(
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
    const listed = listValues(values, chosen);
    const shown = all ? listed : listed.filter(({ id }, index) => index < VALUES_SHOWN || chosen.includes(id));
    const items = shown.map((value) => {
      const row = rows.get(value.id) ?? valueRow(facet, value, toggle);
      rows.set(value.id, row);
      row.update(words.number(value.count), chosen.includes(value.id));
      return row.item;
    });
    place(list, items);
    fieldset.hidden = listed.length === 0;
    more.hidden = listed.length <= VALUES_SHOWN || (!all && shown.length === listed.length);
    more.textContent = all ? words.fewerValues : words.moreValues(listed.length - shown.length);
    more.setAttribute('aria-expanded', String(all));
  }
  return show;
}

/**
 * The values to show. One without results is left out unless it is chosen: then it is shown, even where it does not exist, so
 * that it can be removed.
 */
function listValues(values: ReadonlyMap<string, FacetValue>, chosen: readonly string[]): FacetValue[] {
  const unknown = chosen.filter((id) => !values.has(id)).map((id) => ({ id, name: id, count: 0 }));
  return [...values.values(), ...unknown].filter(({ id, count }) => count > 0 || chosen.includes(id));
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

/** The chosen values, each with a button that removes it, and a button that removes all. */
export interface ChipsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/**
 * @param remove called when a reader removes a value
 * @param clear called when a reader removes all values
 */
export function createChipsView(
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

/** The fields for the first and the last year. */
export interface YearsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/** @param choose called with the chosen values of every facet, the range of years in the place of single years */
export function createYearsView(root: ParentNode, choose: (chosen: Chosen) => void): YearsView {
  const fieldset = part(root, 'years');
  const [from, to] = [part<HTMLInputElement>(fieldset, 'from'), part<HTMLInputElement>(fieldset, 'to')];
  let others: Chosen = {};

  for (const input of [from, to]) {
    input.addEventListener('change', () => {
      const [first, last] = [from.value, to.value].map((year) => (/^\d{1,4}$/.test(year.trim()) ? year.trim() : ''));
      // A value that is no year is removed.
      [from.value, to.value] = [first ?? '', last ?? ''];
      choose(first === '' && last === '' ? others : { ...others, year: [`${first}..${last}`] });
    });
  }

  return {
    show: ({ year }, chosen) => {
      const years = [...year.keys()].sort((a, b) => Number(a) - Number(b));
      const range = (chosen.year ?? []).map(parseYearRange).find((each) => each !== undefined);
      others = chosenBeside(chosen, 'year');
      fieldset.hidden = years.length < 2 && !range;
      from.placeholder = years[0] ?? '';
      to.placeholder = years.at(-1) ?? '';
      // The value that is being typed is not overwritten.
      if (document.activeElement !== from) from.value = Number.isFinite(range?.from) ? String(range?.from) : '';
      if (document.activeElement !== to) to.value = Number.isFinite(range?.to) ? String(range?.to) : '';
    },
  };
}
