import { part } from '../../browser/dom.ts';
import { type Chosen, chosenBeside, type FacetValues } from '../engine/facets.ts';
import { readRange } from '../engine/fields.ts';

/** The first and the last year that are wanted. */
export interface YearsView {
  show(values: FacetValues, chosen: Chosen): void;
}

/** @param choose called with what is chosen of every facet, a range of years in the place of single ones */
export function yearsView(root: ParentNode, choose: (chosen: Chosen) => void): YearsView {
  const fieldset = part(root, 'years');
  const [from, to] = [part<HTMLInputElement>(fieldset, 'from'), part<HTMLInputElement>(fieldset, 'to')];
  let others: Chosen = {};

  for (const input of [from, to]) {
    input.addEventListener('change', () => {
      const [first, last] = [from.value, to.value].map((year) => (/^\d{1,4}$/.test(year.trim()) ? year.trim() : ''));
      // What is no year does not stay as if it were one.
      [from.value, to.value] = [first ?? '', last ?? ''];
      choose(first === '' && last === '' ? others : { ...others, year: [`${first}..${last}`] });
    });
  }

  return {
    show: ({ year }, chosen) => {
      const years = [...year.keys()].sort((a, b) => Number(a) - Number(b));
      const range = (chosen.year ?? []).map(readRange).find((each) => each !== undefined);
      others = chosenBeside(chosen, 'year');
      fieldset.hidden = years.length < 2 && !range;
      from.placeholder = years[0] ?? '';
      to.placeholder = years.at(-1) ?? '';
      // What is being typed is not written over.
      if (document.activeElement !== from) from.value = Number.isFinite(range?.from) ? String(range?.from) : '';
      if (document.activeElement !== to) to.value = Number.isFinite(range?.to) ? String(range?.to) : '';
    },
  };
}
