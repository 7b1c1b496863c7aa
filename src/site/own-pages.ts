import { ABOUT, type OwnPage } from '../domain/own-page.ts';
import { addresses, readLog } from './collection.ts';
import { givenContent } from './given-content.ts';
import type { Link } from './items.ts';
import { digest } from './tracked-catalog.ts';

const pages: readonly OwnPage[] = givenContent().pages ?? [];

/** A link that the publisher may have named, in the language of the content. */
export interface PublisherLink extends Link {
  isOwn?: boolean;
}

/** A page of the publisher's own. What is in it is recorded as read. */
export function ownPage(id: string): OwnPage | undefined {
  readLog.add(readLog.numberOf(`page ${id}`));
  return pages.find((page) => page.id === id);
}

/** The paths of own pages at addresses of their own. */
export function ownPagePaths(): string[] {
  return pages.filter(({ id }) => id !== ABOUT).map(({ id }) => `${id}/`);
}

/** Links to own pages, by their ids. They are at the foot of every page, and so nobody records them. */
export function ownPageLinks(): (PublisherLink & { id: string })[] {
  return pages
    .filter(({ id }) => id !== ABOUT)
    .map(({ id, label }) => ({ id, name: label, href: addresses.withBase(`/${id}/`), isOwn: true }));
}

/** What links to `/about/` are called where the publisher's own words stand there. */
export function ownAboutLabel(): string | undefined {
  return pages.find(({ id }) => id === ABOUT)?.label;
}

/** The digest of what is recorded of an own page. */
export function digestOfPage(read: string): string {
  const page = pages.find(({ id }) => `page ${id}` === read);
  return digest([JSON.stringify(page ?? null)]);
}
