import { announcer } from '../../browser/announcer.ts';
import { element, part } from '../../browser/dom.ts';
import type { SearchMessages } from '../../site/messages/en/search.ts';
import { foldName } from '../../text/fold-name.ts';
import { FIELDS } from '../engine/facets.ts';
import type { Searcher } from '../engine/searcher.ts';

/** A field that is being typed at the end of a query: `expert:ann`, `expert:"Anna G`. */
const UNFINISHED_FIELD = new RegExp(`(?:^|\\s)-?(${Object.keys(FIELDS).join('|')}):("?)([^"]*)$`, 'iu');

/**
 * Suggests the values of a field while it is typed: a combobox with a list, after the ARIA Authoring Practices. The arrow
 * keys choose, Enter and a click accept, Escape closes the list.
 *
 * @param onAccept called after a value was put into the input
 */
export function suggestFieldValues(
  input: HTMLInputElement,
  list: HTMLElement,
  searcher: Searcher,
  words: SearchMessages,
  onAccept: () => void,
): void {
  const announce = announcer(part(document, 'offered'));
  let chosen = -1;
  let asked = 0;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  hide();

  input.addEventListener('input', () => suggest().catch(hide));
  input.addEventListener('blur', hide);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) highlight(chosen + step);
    else if (event.key === 'Enter' && chosen !== -1) accept(list.children[chosen]?.textContent ?? '');
    else if (event.key === 'Escape') hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // On pointerdown, before the input loses the focus and closes the list.
  list.addEventListener('pointerdown', (event) => {
    const option = (event.target as Element).closest('[role="option"]');
    event.preventDefault();
    if (option && event.button === 0) accept(option.textContent);
  });

  async function suggest(): Promise<void> {
    asked += 1;
    const turn = asked;
    const [, field, quote, text] = typed() ?? [];
    if (field === undefined || text === undefined) {
      hide();
      return;
    }
    const complete = await searcher.complete(field.toLowerCase(), text);
    if (turn !== asked) return;
    // Without a quotation mark, a space ends the value unless it continues a name.
    const open = quote !== '' || !/\s/.test(text);
    const values = open ? complete : complete.filter((value) => foldName(value).startsWith(foldName(text)));
    list.replaceChildren(
      ...values.map((value, index) =>
        element('div', { role: 'option', id: `offer-${index}`, 'aria-selected': 'false' }, value),
      ),
    );
    highlight(-1);
    list.hidden = values.length === 0 || (open && values.length === 1 && values[0] === text);
    input.setAttribute('aria-expanded', String(!list.hidden));
    announce(list.hidden ? '' : words.suggestions(values.length));
  }

  function typed(): RegExpExecArray | null {
    return input.selectionStart === input.value.length ? UNFINISHED_FIELD.exec(input.value) : null;
  }

  function highlight(index: number): void {
    chosen = Math.max(-1, Math.min(index, list.children.length - 1));
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === chosen));
    if (chosen === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `offer-${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }

  function accept(value: string): void {
    const [whole = '', field = ''] = typed() ?? [];
    const before = input.value.slice(0, input.value.length - whole.length);
    const sign = /^\s?-/.test(whole) ? '-' : '';
    const space = /^\s/.test(whole) ? ' ' : '';
    input.value = `${before}${space}${sign}${field.toLowerCase()}:${/\s/.test(value) ? `"${value}"` : value} `;
    hide();
    onAccept();
  }

  function hide(): void {
    asked += 1;
    announce('');
    chosen = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
