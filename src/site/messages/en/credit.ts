/** What is said of words that are the editors' own, in English. */
export const creditEn = {
  retold: 'Retold by the editors',
  retoldFrom: (source: string) => `Retold by the editors from ${source}`,
};
