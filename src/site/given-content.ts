import type { Entries } from '../domain/entry.ts';
import type { OwnPage } from '../domain/own-page.ts';
import type { Look } from '../domain/theme/look.ts';
import type { Site } from '../schema/site.ts';

/** The content that pages are made of. */
export interface GivenContent {
  site: Site;
  entries: Entries;
  /** The hue of each speaker, where it is known (`huesOf`). */
  hues?: ReadonlyMap<string, number>;
  /** The publisher's own pages; none where they are left out. */
  pages?: readonly OwnPage[];
  /** How the site looks; as the program brings it, where it is left out. */
  look?: Look;
  /** The name of the build (`browser/build.ts`). */
  build: string;
  /** While the content is edited, what is remembered from one state of it to the next, by name. */
  memory?: Map<string, unknown>;
}

/**
 * Where it is kept. Astro bundles the pages apart from the commands, so that the two share no module; they are in one
 * process all the same.
 */
const PLACE = Symbol.for('on-record.given-content');
const places = globalThis as { [PLACE]?: GivenContent };

/** Gives the pages their content. Has to be done before the first of them is imported. */
export function giveContent(content: GivenContent): void {
  places[PLACE] = content;
}

/** @throws where no content was given */
export function givenContent(): GivenContent {
  const content = places[PLACE];
  if (!content)
    throw new Error('no content was given to the pages; giveContent has to be called before they are imported');
  return content;
}

/**
 * What pages show of `site.yaml`: all but how the site looks, which every page is given as a whole, and which does not decide how
 * they are rendered.
 */
export function shownSite({ theme: _theme, favicon: _favicon, ...site }: Site): Site {
  return site;
}
