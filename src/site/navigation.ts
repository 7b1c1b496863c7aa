import { FOLDERS, type Kind } from '../schema/kinds.ts';
import { addresses, catalog, messages } from './collection.ts';
import { derived } from './derived.ts';
import type { Link } from './items.ts';
import { ownAboutLabel, ownPageLinks, type PublisherLink } from './own-pages.ts';
import { filledKinds } from './pages/lists.ts';
import { hasNetwork } from './speaker-network.ts';

/** A part of the site, by the name under which `site.yaml` knows it. */
interface Section extends PublisherLink {
  id: string;
}

const USUAL: readonly Kind[] = ['article', 'person', 'topic'];

/** What the header leads to: the sections and own pages that site.yaml names, or the usual sections that have anything in them. */
export function sections(): PublisherLink[] {
  const chosen = catalog.site.navigation;
  if (chosen) {
    const all = [...allSections(), ...ownPageLinks()];
    return chosen.flatMap((name) => all.filter(({ id }) => id === name));
  }
  const usual = new Set([...USUAL.map((kind) => FOLDERS[kind]), 'timeline']);
  return allSections().filter(({ id }) => usual.has(id));
}

/** The way back from a page below a section: home, then the section. Empty for every other page. */
export function pathTo(address: string): Link[] {
  const section = allSections().find(({ href }) => address !== href && address.startsWith(href));
  return section ? [{ name: messages.nav.home, href: addresses.home }, section] : [];
}

/** What the foot of every page leads to: the sections, own pages, and the links that site.yaml names. */
export function footLinks(): PublisherLink[] {
  const own = (catalog.site.footer ?? []).map(({ name, link }) => ({
    name,
    href: link.startsWith('/') ? addresses.withBase(link) : link,
    isOwn: true,
  }));
  // What site.yaml names at the foot stands in the place and under the name that it gives.
  const named = new Set(own.map(({ href }) => href));
  return [...[...allSections(), ...ownPageLinks()].filter(({ href }) => !named.has(href)), ...own];
}

/** Every section that has anything in it. */
export const allSections = derived('sections', (): Section[] => {
  const label = ownAboutLabel();
  const about = {
    id: 'about',
    name: label ?? messages.nav.about,
    href: addresses.about,
    ...(label && { isOwn: true }),
  };
  const search = { id: 'search', name: messages.nav.search, href: addresses.search };
  const notebook = { id: 'notebook', name: messages.notebook.title, href: addresses.notebook };
  return [...filledKinds().map(sectionOf), ...timeline(), ...network(), ...compare(), search, notebook, about];
});

/** Two articles are needed to compare. */
function compare(): Section[] {
  return catalog.entries.article.length < 2
    ? []
    : [{ id: 'compare', name: messages.compare.title, href: addresses.compare }];
}

function sectionOf(kind: Kind): Section {
  return { id: FOLDERS[kind], name: messages.kinds[kind].many, href: addresses.list(kind) };
}

function timeline(): Section[] {
  return catalog.entries.event.length === 0
    ? []
    : [{ id: 'timeline', name: messages.nav.timeline, href: addresses.timeline }];
}

function network(): Section[] {
  return hasNetwork() ? [{ id: 'network', name: messages.network.title, href: addresses.network() }] : [];
}
