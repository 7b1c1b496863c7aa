import type { FoundValue } from '../capture.ts';
import { isObject } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** Parameters that tell who followed a link, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ocid|cmpid|smid)$/i;

/** The address of the original: the canonical one, else what the page's data gives, else where it was saved from. */
export function findAddress({ article, meta, canonical, savedFrom }: PageFacts): FoundValue<string> | undefined {
  const main = article?.['mainEntityOfPage'];
  const named = isObject(main) ? (main['@id'] ?? main['url']) : main;
  for (const [value, from] of [
    [canonical, 'meta'],
    [meta.get('og:url')?.[0], 'meta'],
    [article?.['url'], 'json-ld'],
    [named, 'json-ld'],
    [meta.get('citation_public_url')?.[0] ?? meta.get('parsely-link')?.[0] ?? meta.get('twitter:url')?.[0], 'meta'],
    [savedFrom, 'text'],
  ] as const) {
    const address = asAddress(value);
    if (address) return { value: address, from };
  }
  return undefined;
}

function asAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim())) return undefined;
  try {
    const url = new URL(value.trim());
    for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
    return url.hostname.includes('.') ? url.href : undefined;
  } catch {
    return undefined;
  }
}
