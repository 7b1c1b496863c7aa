import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import type { Evidence, FoundValue } from '../capture.ts';
import type { PageFacts } from './page-facts.ts';

/** What stands between a headline and the name of the outlet in the title of a page. */
const SEPARATOR = /\s+[|–—·•»:\-/~]+\s+|\s*[|»·•]\s*/;

/** How many separators from each end of a title are tried as the one beside the outlet's name. */
const MAX_CUTS = 8;

/**
 * The headline of an article: that of the page's data, in the form of the page's main heading where the two agree. Without
 * data it is the heading, and without a heading the title of the page; the outlet's name is cut off its end or beginning.
 */
export function findTitle(facts: PageFacts, outlet: string | undefined, url?: string): FoundValue<string> | undefined {
  const isOutlet = outletTest(outlet, url);
  const data = candidates(facts).map(({ value, from }) => ({
    value: cutOutlet(value, isOutlet, [...facts.headlines, ...facts.subheadings]),
    from,
  }));
  const heading = chooseHeading(
    facts.headlines,
    data.map(({ value }) => value),
    outlet,
  );
  const [best] = data;
  if (!heading)
    return (
      best && {
        ...best,
        ...(best.from === 'meta' &&
          needsDoubt(best.value) && { doubt: 'The title may contain more than the headline.' }),
      }
    );
  const same = data.find(({ value }) => isSame(value, heading));
  if (same) return { value: heading, from: same.from };
  if (!best) return { value: heading, from: 'text' };
  if (likeness(best.value, heading) >= 0.3)
    return { value: heading, from: 'text', doubt: `The page’s data has a different headline: “${best.value}”.` };
  return { ...best, doubt: `The page’s main heading is different: “${heading}”.` };
}

function candidates({ article, meta, microdata, title }: PageFacts): { value: string; from: Evidence }[] {
  const first = (key: string): string | undefined => meta.get(key)?.[0];
  const found: [unknown, Evidence][] = [
    [article?.['headline'], 'json-ld'],
    [article?.['name'], 'json-ld'],
    [first('citation_title') ?? first('parsely-title') ?? first('dc.title') ?? first('sailthru.title'), 'meta'],
    [first('og:title') ?? first('twitter:title'), 'meta'],
    [microdata.get('headline')?.[0], 'microdata'],
    [title, 'meta'],
  ];
  return found.flatMap(([value, from]) =>
    typeof value === 'string' && value.trim() ? [{ value: oneLineOfPage(value), from }] : [],
  );
}

/** The heading that is most like what the data says; without data the only one, unless it is the outlet's name. */
function chooseHeading(
  headlines: readonly string[],
  data: readonly string[],
  outlet: string | undefined,
): string | undefined {
  const possible = headlines.filter((heading) => !outlet || !isSame(heading, outlet));
  const rated = possible.map((heading) => ({
    heading,
    like: Math.max(0, ...data.map((value) => likeness(value, heading))),
  }));
  rated.sort((a, b) => b.like - a.like);
  const [best] = rated;
  if (best && best.like >= 0.3) return best.heading;
  return possible.length === 1 && plainWords(possible[0] ?? '').length > 2 ? possible[0] : undefined;
}

/** Cuts the outlet's name off a title, and what a heading shows to be no part of the headline. */
function cutOutlet(title: string, isOutlet: (part: string) => boolean, headlines: readonly string[]): string {
  if (headlines.some((heading) => isSame(heading, title))) return title;
  const cuts = [...title.matchAll(new RegExp(SEPARATOR, 'g'))];
  const atEnds = cuts.length > 2 * MAX_CUTS ? [...cuts.slice(0, MAX_CUTS), ...cuts.slice(-MAX_CUTS)] : cuts;
  for (const cut of atEnds.reverse()) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (headlines.some((heading) => isSame(heading, head)) || isOutlet(tail))
      return cutOutlet(head, isOutlet, headlines);
    if (headlines.some((heading) => isSame(heading, tail)) || isOutlet(head))
      return cutOutlet(tail, isOutlet, headlines);
  }
  return title;
}

/** Tells the outlet's name, or a part of it, by the outlet as found and by the address. */
function outletTest(outlet: string | undefined, url: string | undefined): (part: string) => boolean {
  const name = plainWords(outlet ?? '').join('');
  const host = url ? new URL(url).hostname.replace(/\.[a-z]+$/, '').replace(/[^\p{L}\p{N}]/gu, '') : '';
  return (part) => {
    const own = plainWords(part).join('');
    if (own.length > 3 && host.includes(own)) return true;
    if (name.length <= 2 || own.length <= 2) return false;
    return (
      own === name ||
      (own.length > 4 && name.startsWith(own)) ||
      (name.length > 4 && own.startsWith(name) && own.length < name.length + 30)
    );
  };
}

function needsDoubt(title: string): boolean {
  return SEPARATOR.test(title);
}

function isSame(a: string, b: string): boolean {
  return plainWords(a).join(' ') === plainWords(b).join(' ');
}

/** The share of words that two titles have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(plainWords(a)), new Set(plainWords(b))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}
