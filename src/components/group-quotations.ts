/**
 * Regroups the quotations of a dossier by topic and back by date, without asking for anything. The list by date is the
 * page's own; the one by topic is made of copies when it is first wanted, a quotation under each topic it is on.
 * @param button the one that was pressed, for either
 */
export function groupQuotations(button: HTMLButtonElement): void {
  const grouping = button.closest('.grouping');
  const byDate = grouping?.nextElementSibling;
  if (!grouping || !(byDate instanceof HTMLElement)) return;
  const wanted = button.dataset['group'] === 'topic';
  const made = byDate.nextElementSibling;
  let byTopic = made instanceof HTMLElement && made.matches('[data-by-topic]') ? made : undefined;
  if (wanted && !byTopic) {
    byTopic = groupByTopic(byDate);
    byTopic.dataset['byTopic'] = '';
    byDate.after(byTopic);
  }
  byDate.hidden = wanted;
  if (byTopic) byTopic.hidden = !wanted;
  for (const each of grouping.querySelectorAll('button')) each.ariaPressed = String(each === button);
}

function groupByTopic(byDate: HTMLElement): HTMLElement {
  const groups = new Map<string, HTMLElement>();
  for (const occasion of byDate.querySelectorAll('.occasion')) {
    const source = occasion.querySelector('.under')?.textContent?.trim() ?? '';
    const article = occasion.querySelector('h3')?.textContent?.trim() ?? '';
    for (const figure of occasion.querySelectorAll('figure')) {
      for (const topic of (figure.dataset['topics'] ?? '').split('|')) {
        const copy = figure.cloneNode(true) as HTMLElement;
        copy.querySelector('figcaption')?.append(` · ${article} · ${source}`);
        const group = groups.get(topic) ?? newGroup(topic);
        group.append(copy);
        groups.set(topic, group);
      }
    }
  }
  const list = document.createElement('div');
  list.append(...[...groups.values()].sort((a, b) => b.childElementCount - a.childElementCount));
  return list;
}

function newGroup(topic: string): HTMLElement {
  const section = document.createElement('section');
  section.className = 'occasion';
  const heading = document.createElement('h3');
  heading.className = 'topic';
  heading.textContent = topic;
  section.append(heading);
  return section;
}
