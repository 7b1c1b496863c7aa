/** Words of English that only join others, ask, or point: articles, pronouns, prepositions, conjunctions, auxiliaries. */
const ENGLISH = `a about above after again against all also am among an and any are as at be because been before being
  below between both but by can cannot could did do does doing done during each either else ever every few for from
  further had has have having he her here hers herself him himself his how however i if in into is it its itself just
  least less let like many may me might mine more most much must my myself neither no nor not now of off often on once one
  only onto or other others our ours ourselves out over own per quite rather same shall she should since so some such
  than that the their theirs them themselves then there these they this those though through thus to too toward towards
  under until up upon us very was we were what whatever when where whether which while who whom whose why will with within
  without would yet you your yours yourself`;

/**
 * The words of a collection that say nothing alone: those of its language, where we know them, and those that stand in
 * most articles.
 *
 * @param language of the site, as a tag: `en`, `pt-BR`
 * @param common words in more than half of the articles
 */
export function stopWords(language: string, common: readonly string[]): string[] {
  const known = /^en\b/i.test(language) ? ENGLISH.split(/\s+/) : [];
  return [...new Set([...known, ...common])].sort();
}
