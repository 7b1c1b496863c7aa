import { createAddresses } from '../../domain/addresses.ts';
import type { ReadingSite } from '../citations.ts';

/** The addresses of this site. */
export const addresses = createAddresses(import.meta.env.BASE_URL);

/** This site, as citations name it. */
export const readingSite: ReadingSite = {
  site: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host,
  addressOf: ({ article, anchor }) => new URL(addresses.anchor(article, anchor), location.origin).href,
};
