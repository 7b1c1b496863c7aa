import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import type { FoundValue } from '../capture.ts';
import { isObject, listOf, typesOf } from './json-ld.ts';
import { type PageFacts, resolve } from './page-facts.ts';

/** The name of the outlet: of the article's publisher, else of the site. */
export function findOutlet(facts: PageFacts): FoundValue<string> | undefined {
  const { article, linked, meta, microdata } = facts;
  const site = meta.get('og:site_name')?.[0];
  const publisher =
    nameOf(facts, article?.['publisher']) ??
    nameOf(
      facts,
      linked.find((each) => typesOf(each).includes('NewsMediaOrganization')),
    );
  if (publisher) return { value: publisher, from: 'json-ld' };
  const website = nameOf(
    facts,
    linked.find((each) => typesOf(each).includes('WebSite')),
  );
  if (website && !site) return { value: website, from: 'json-ld' };
  const named =
    site ?? meta.get('citation_publisher')?.[0] ?? meta.get('dc.publisher')?.[0] ?? meta.get('application-name')?.[0];
  if (named) return { value: tidy(named), from: 'meta' };
  const marked = microdata.get('publisher')?.[0];
  return marked && marked.length < 80 ? { value: marked, from: 'microdata' } : behindHeadline(facts);
}

/** What follows the main heading in the title of the page: `Fares to rise - Lowmere Post`. */
function behindHeadline({ title, headlines }: PageFacts): FoundValue<string> | undefined {
  const plain = (text: string): string => plainWords(text).join(' ');
  for (const { 0: sign, index } of (title ?? '').matchAll(/\s+[|–—·•»-]\s+/g)) {
    if (title === undefined || !headlines.some((heading) => plain(heading) === plain(title.slice(0, index)))) continue;
    const value = tidy(
      title
        .slice(index + sign.length)
        .split(/\s+[|–—·•»-]\s+/)
        .at(-1) ?? '',
    );
    if (!/^\p{Lu}/u.test(value) || plainWords(value).length > 5) return undefined;
    return { value, from: 'meta', doubt: `Only the title of the page names the outlet “${value}”.` };
  }
  return undefined;
}

function nameOf(facts: PageFacts, value: unknown): string | undefined {
  for (const each of listOf(value)) {
    const publisher = resolve(facts, each);
    const name = isObject(publisher) ? publisher['name'] : publisher;
    if (typeof name === 'string' && name.trim() && !/^https?:/.test(name)) return tidy(name);
  }
  return undefined;
}

function tidy(name: string): string {
  return oneLineOfPage(name);
}
