import type { Article } from '../../schema/article.ts';

/** Whether programs may mine texts below a path, and train models on them, as far as the rights say. */
export interface UsageRule {
  path: string;
  isReserved: boolean;
}

/** Licences that let everybody use a text for anything, as long as they name the author: by their names in SPDX or addresses. */
const OPEN_LICENCE =
  /^(?:CC0-1\.0|PDDL-1\.0|CC-BY(?:-SA)?-\d\.\d(?:-[A-Z]{2,3})?|https?:\/\/creativecommons\.org\/(?:licenses\/by(?:-sa)?|publicdomain)\/\S*)$/i;

/**
 * What the rights to an article say about its use by programs: reserved where the text belongs to somebody who has not
 * given it to everybody, free where its licence says so. Nothing is said of the editors' own words, which is theirs to say.
 */
export function isUseReserved({ rights }: Pick<Article, 'rights'>): boolean | undefined {
  if (rights.licence !== undefined && OPEN_LICENCE.test(rights.licence))
    return rights.text === 'full' ? false : undefined;
  return rights.text === 'retold' ? undefined : true;
}

/** How many rules are given one by one. A file of more would be longer than what is read of it (RFC 9309: 500 KiB). */
const MAX_RULES = 1000;

/**
 * The rules for the articles of a site.
 * @param all what holds every article, for where they are too many
 */
export function usageRules(
  articles: readonly { path: string; data: Pick<Article, 'rights'> }[],
  all: string,
  most = MAX_RULES,
): UsageRule[] {
  const rules = articles.flatMap(({ path, data }) => {
    const isReserved = isUseReserved(data);
    return isReserved === undefined ? [] : [{ path, isReserved }];
  });
  if (rules.length <= most) return rules;
  return rules.some(({ isReserved }) => isReserved) ? [{ path: all, isReserved: true }] : [];
}

/**
 * Formats `robots.txt`: everything may be read, and what programs may do with it is as the rights say
 * (draft-ietf-aipref-attach, draft-ietf-aipref-vocab).
 */
export function formatRobots(rules: readonly UsageRule[], sitemap: string): string {
  const usage = rules.map(({ path, isReserved }) => `Content-Usage: ${path} train-ai=${isReserved ? 'n' : 'y'}`);
  return ['User-agent: *', 'Allow: /', ...usage, '', `Sitemap: ${sitemap}`, ''].join('\n');
}

/** Formats `/.well-known/tdmrep.json` (W3C, TDM Reservation Protocol, 2024). */
export function formatTdmReservations(rules: readonly UsageRule[]): string {
  return JSON.stringify(
    rules.map(({ path, isReserved }) => ({ location: path, 'tdm-reservation': isReserved ? 1 : 0 })),
  );
}
