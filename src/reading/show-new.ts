import { visit } from './visits.ts';

/**
 * Marks the articles that came on the day of the last visit or later, and says above the list how many there are. The days
 * of visits are kept on this machine alone.
 */
function showNew(items: readonly HTMLElement[]): void {
  const { new: isNew = '', newSince = '' } = document.body.dataset;
  const before = visitBefore();
  const added = before === undefined ? [] : items.filter(({ dataset }) => (dataset['arrived'] ?? '') >= before);
  if (before === undefined || added.length === 0) return;
  for (const item of added) {
    const mark = document.createElement('mark');
    mark.append(isNew);
    item.querySelector('.kicker')?.prepend(mark, ' ');
  }
  const day = new Intl.DateTimeFormat(document.documentElement.lang, DAY).format(new Date(before));
  const line = newSince.replace('{n}', String(added.length)).replace('{day}', day);
  added[0]?.closest('.section')?.querySelector('h2 .soft')?.prepend(`${line} · `);
}

const DAY = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/** The day of the visit before this one; undefined on the first, and where the browser keeps nothing. */
function visitBefore(): string | undefined {
  const key = `on-record:visits:${import.meta.env.BASE_URL}`;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  try {
    const visits = visit(localStorage.getItem(key), today);
    localStorage.setItem(key, JSON.stringify(visits));
    return visits.before;
  } catch {
    return undefined;
  }
}

const items = [...document.querySelectorAll<HTMLElement>('[data-arrived]')];
if (items.length > 0) showNew(items);
