import type { PackedStyle } from '../format-reference.ts';
import { STYLES, type StyleName } from '../styles.ts';

interface Loaded {
  default: unknown;
}

const LOAD_STYLE: Record<StyleName, () => Promise<Loaded>> = {
  apa: () => import('virtual:csl/csl-style-apa'),
  chicago: () => import('virtual:csl/csl-style-chicago-fullnote-bibliography'),
  mla: () => import('virtual:csl/csl-style-modern-language-association'),
};

/** The terms of the languages of the interface, by their names in the Citation Style Language. */
const LOAD_LOCALE: Record<string, [language: string, load: () => Promise<Loaded>]> = {
  en: ['en-US', () => import('virtual:csl/csl-locale-en-US')],
  he: ['he-IL', () => import('virtual:csl/csl-locale-he-IL')],
  ar: ['ar', () => import('virtual:csl/csl-locale-ar')],
  ru: ['ru-RU', () => import('virtual:csl/csl-locale-ru-RU')],
  de: ['de-DE', () => import('virtual:csl/csl-locale-de-DE')],
  fr: ['fr-FR', () => import('virtual:csl/csl-locale-fr-FR')],
  es: ['es-ES', () => import('virtual:csl/csl-locale-es-ES')],
};

/** Loads a style with the terms of a language (BCP 47), or of English where there are none for it. */
export async function loadStyle(name: StyleName, language: string): Promise<PackedStyle & { language: string }> {
  const known = LOAD_LOCALE[language.toLowerCase().split('-')[0] ?? ''] ?? LOAD_LOCALE['en'];
  const [code, loadLocale] = known as [string, () => Promise<Loaded>];
  const [style, locale] = await Promise.all([LOAD_STYLE[name](), loadLocale()]);
  return { ...STYLES[name], style: style.default, locale: locale.default, language: code };
}
