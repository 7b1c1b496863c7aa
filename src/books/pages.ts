import type { BookMessages } from '../site/messages/en/book.ts';
import { textDirection } from '../text/text-direction.ts';
import type { Block, Book, Chapter, Credit, Fact, Part } from './book.ts';
import { type Markup, type MarkupElement, markup } from './markup.ts';

/** Attributes of something in a language of its own. */
export function inLanguage(language: string): Record<string, string> {
  return { lang: language, dir: textDirection(language) };
}

/** The title page: what it is, where it is from, and when it was made. */
export function titlePage(book: Book, words: BookMessages): MarkupElement {
  const { kind, title, site, address, made, language, contentLanguage } = book;
  return markup(
    'header',
    { class: 'title-page', ...inLanguage(language) },
    ...(kind === undefined ? [] : [markup('p', { class: 'kicker' }, kind)]),
    markup('h1', contentLanguage === undefined ? {} : inLanguage(contentLanguage), title),
    markup('p', {}, words.from(site.name), ' · ', markup('a', { href: site.address }, site.address)),
    markup('p', {}, words.made(formatDay(made, language)), ' · ', markup('a', { href: address }, address)),
  );
}

/** A day as the site writes it in a language: with the digits 0 to 9, and in English the day before the month. */
function formatDay(day: string, language: string): string {
  const locale = new Intl.Locale(language === 'en' ? 'en-GB' : language, { numberingSystem: 'latn' });
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An article with what was gathered of it. @param level of its heading */
export function chapterPage(chapter: Chapter, book: Book, level: 1 | 2): MarkupElement {
  const { title, language, facts, parts } = chapter;
  const own = inLanguage(book.language);
  return markup(
    'section',
    { class: 'chapter', id: chapter.id, ...inLanguage(language) },
    markup(`h${level}`, {}, title),
    markup('dl', { class: 'article-facts', ...own }, ...facts.flatMap(factLines)),
    ...parts.flatMap((part) => partOf(part, level + 1, own)),
  );
}

function factLines({ name, value, address }: Fact): Markup[] {
  const said = address === undefined ? value : markup('a', { href: address }, value);
  return [markup('dt', {}, name), markup('dd', {}, said)];
}

function partOf({ heading, blocks }: Part, level: number, own: Record<string, string>): Markup[] {
  const shown = blocks.map((block) => blockOf(block, own));
  return heading === undefined ? shown : [markup(`h${level}`, own, heading), ...shown];
}

function blockOf(block: Block, own: Record<string, string>): Markup {
  if (block.is === 'note')
    return markup(
      'div',
      { class: 'note', ...own },
      markup('p', { class: 'label' }, block.label),
      ...block.text.split(/\n+/).map((line) => markup('p', { dir: 'auto' }, line)),
    );
  if (block.is === 'paragraph') {
    const number = markup('a', { class: 'number', href: block.address }, block.number);
    const credit = block.credit ? [' — ', ...creditOf(block.credit)] : [];
    return markup('p', { class: 'paragraph' }, number, ' ', block.text, ...credit);
  }
  return markup(
    'figure',
    { class: 'quotation' },
    markup('blockquote', { cite: block.address }, markup('p', {}, block.text)),
    markup(
      'figcaption',
      own,
      ...creditOf(block.credit),
      ...(block.credit.name === '' ? [] : [' · ']),
      markup('a', { href: block.address }, block.place),
    ),
  );
}

function creditOf({ name, more }: Credit): Markup[] {
  return [...(name === '' ? [] : [markup('b', {}, name)]), ...(more === '' ? [] : [more])];
}
