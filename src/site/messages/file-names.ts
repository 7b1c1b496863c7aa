/** The name that the script of a table is published under: `words-ar-search`; undefined for any other module. */
export function nameOfTable(module: string): string | undefined {
  const [, language, part] = /\/site\/messages\/([a-z]{2})\/(\w+)\.ts$/.exec(module.replaceAll('\\', '/')) ?? [];
  return language && `words-${language}-${part}`;
}

/** The language of a table, by the name of its script; undefined for any other script. */
export function languageOfTable(file: string): string | undefined {
  return /^words-([a-z]{2})-/.exec(file)?.[1];
}
