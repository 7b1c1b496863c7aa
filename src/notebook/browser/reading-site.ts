import { createAddresses } from '../../domain/addresses.ts';
import type { ReadingSite } from '../citations.ts';

/** The addresses of this site. */
export const addresses = createAddresses(import.meta.env.BASE_URL);

/**
 * The full form of an address of this site, for whoever reads it elsewhere: on the host that the site is published on, which
 * each page names where the build knew it; else on the host that is visited. A copy of the site, or a preview of it on the
 * editor's machine, may be gone tomorrow.
 */
export function fullAddress(address: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(address, published ?? location.origin).href;
}

/** This site, as citations name it. */
export const readingSite: ReadingSite = {
  site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host,
  addressOf: ({ article, anchor }) => fullAddress(addresses.anchor(article, anchor)),
};
