import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { addresses, catalog, messages } from './collection.ts';
import type { Link } from './items.ts';
import { filledKinds } from './pages/lists.ts';
import { hasNetwork } from './speaker-network.ts';

const USUAL: readonly Kind[] = ['article', 'person', 'topic'];

/** The sections in the header: those that site.yaml names, or the usual ones that have anything in them. */
export function sections(): Link[] {
  const chosen = catalog.site.navigation;
  if (chosen) return chosen.flatMap((name) => allSections().filter(({ id }) => id === name));
  const filled = filledKinds();
  return [...USUAL.filter((kind) => filled.includes(kind)).map(sectionOf), ...timeline()];
}

/** Every section that has anything in it, for the foot of the page. */
export function allSections(): (Link & { id: string })[] {
  const about = { id: 'about', name: messages.nav.about, href: addresses.about };
  const search = { id: 'search', name: messages.nav.search, href: addresses.search };
  const notebook = { id: 'notebook', name: messages.notebook.title, href: addresses.notebook };
  return [...filledKinds().map(sectionOf), ...timeline(), ...network(), ...compare(), search, notebook, about];
}

/** Two articles are needed to compare. */
function compare(): (Link & { id: string })[] {
  return catalog.entries.article.length < 2
    ? []
    : [{ id: 'compare', name: messages.compare.title, href: addresses.compare }];
}

function sectionOf(kind: Kind): Link & { id: string } {
  return { id: FOLDERS[kind], name: messages.kinds[kind].many, href: addresses.list(kind) };
}

function timeline(): (Link & { id: string })[] {
  return catalog.entries.event.length === 0
    ? []
    : [{ id: 'timeline', name: messages.nav.timeline, href: addresses.timeline }];
}

function network(): (Link & { id: string })[] {
  return hasNetwork() ? [{ id: 'network', name: messages.network.title, href: addresses.network() }] : [];
}
