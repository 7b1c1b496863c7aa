import type { FoundValue } from '../capture.ts';
import type { PageFacts } from './page-facts.ts';

/** The language of the article, as a BCP 47 tag in its canonical form. */
export function findLanguage({ article, language, meta }: PageFacts): FoundValue<string> | undefined {
  for (const [value, from] of [
    [article?.['inLanguage'], 'json-ld'],
    [language, 'meta'],
    [meta.get('content-language')?.[0] ?? meta.get('dc.language')?.[0] ?? meta.get('og:locale')?.[0], 'meta'],
  ] as const) {
    const tag = asTag(value);
    if (tag) return { value: tag, from };
  }
  return undefined;
}

function asTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(?:[-_]|$)/i.test(value.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
