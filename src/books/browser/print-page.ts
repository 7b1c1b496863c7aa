import { element, part } from '../../browser/dom.ts';
import { loadFromOneBuild } from '../../browser/load-from-one-build.ts';
import { reloadButton } from '../../browser/reload-button.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { createAddresses } from '../../domain/addresses.ts';
import { FOLDERS, type Kind } from '../../schema/kinds.ts';
import { offerReload } from '../../search/offer-reload.ts';
import type { GatheredData } from '../../site/gathered.ts';
import type { BookMessages } from '../../site/messages/en/book.ts';
import { loadBookMessages } from '../../site/messages/load.ts';
import type { NotebookData } from '../../site/notebook-data.ts';
import type { Book, Imprint } from '../book.ts';
import { type GatheredArticle, gatheredBook } from '../gathered-book.ts';
import { type Markup, markup } from '../markup.ts';
import { chapterPage, inLanguage, titlePage } from '../pages.ts';

/** How many articles are asked for at once. */
const BATCH = 50;

const addresses = createAddresses(import.meta.env.BASE_URL);

/** Gathers what the address names, shows it, and has the buttons print it and save it. */
async function openPrintPage(root: HTMLElement, words: BookMessages): Promise<void> {
  const status = part(root, 'status');
  const say = (text: string) => {
    status.textContent = text;
  };
  const sayOutdated = () => status.replaceChildren(`${words.outdated} `, reloadButton(words.reload));
  const [kind = '', id = ''] = [...new URLSearchParams(location.search)][0] ?? [];
  if (!isKind(kind) || !/^[a-z0-9-]+$/.test(id)) return say(words.unknown);
  try {
    const { build, found } = await loadFromOneBuild<GatheredData>(addresses.home, [
      `gathered/${FOLDERS[kind]}/${id}.json`,
    ]);
    if (!found) return sayOutdated();
    const [gathered] = found;
    if (!gathered || gathered.articles.length === 0) return say(words.unknown);
    const articles: GatheredArticle[] = [];
    for (let at = 0; at < gathered.articles.length; at += BATCH) {
      say(words.loading(at, gathered.articles.length));
      const parts = gathered.articles.slice(at, at + BATCH);
      const files = parts.map(({ article }) => `notebook/${article}.json`);
      const loaded = await loadFromOneBuild<NotebookData>(addresses.home, files);
      // What was gathered in one build and what is read in another may not belong together.
      if (!loaded.found || loaded.build !== build) return sayOutdated();
      for (const [index, { quotations }] of parts.entries()) {
        const article = loaded.found[index];
        if (article) articles.push({ article, ...(quotations && { quotations }) });
      }
    }
    const home = root.dataset['home'] || new URL(addresses.home, location.origin).href;
    const full = (address: string) => new URL(address, home).href;
    const site = { name: root.dataset['site'] ?? '', address: full(addresses.home) };
    const { language: contentLanguage } = root.dataset;
    const imprint: Imprint = {
      language: document.documentElement.lang,
      ...(contentLanguage !== undefined && { contentLanguage }),
      made: today(),
      site,
    };
    const addressOf = ({ article, anchor }: { article: string; anchor: string }) =>
      full(addresses.anchor(article, anchor));
    const book = gatheredBook(gathered, articles, imprint, full(gathered.address), addressOf, words);
    say('');
    show(root, book, words);
    offer(root, book, id, words, say);
  } catch {
    say(words.failed);
  }
}

function isKind(value: string): value is Kind {
  return Object.hasOwn(FOLDERS, value);
}

function show(root: HTMLElement, book: Book, words: BookMessages): void {
  const lines = book.chapters.map(({ id, title, language }) =>
    markup('li', {}, markup('a', { href: `#${id}`, ...inLanguage(language) }, title)),
  );
  const contents = markup(
    'nav',
    { class: 'contents-list', 'aria-label': words.contents },
    markup('h2', {}, words.contents),
    markup('ol', {}, ...lines),
  );
  const chapters = book.chapters.map((chapter) => chapterPage(chapter, book, 2));
  part(root, 'book').replaceChildren(...[titlePage(book, words), contents, ...chapters].map(toNode));
  document.title = `${book.title} · ${book.site.name}`;
}

function toNode(content: Markup): Node | string {
  if (typeof content === 'string') return content;
  const { tag, attributes, children } = content;
  return element(tag as keyof HTMLElementTagNameMap, attributes, ...children.map(toNode));
}

function offer(root: HTMLElement, book: Book, name: string, words: BookMessages, say: (text: string) => void): void {
  const print = part<HTMLButtonElement>(root, 'print');
  const save = part<HTMLButtonElement>(root, 'save');
  print.textContent = words.print;
  save.textContent = words.save;
  print.addEventListener('click', () => window.print());
  save.addEventListener('click', async () => {
    try {
      const { writeEpub } = await import('../write-epub.ts');
      saveFile(`${name}.epub`, 'application/epub+zip', writeEpub(book, words));
      say(words.saved(`${name}.epub`));
    } catch {
      offerReload();
    }
  });
  part(root, 'tools').hidden = false;
}

const page = document.querySelector<HTMLElement>('[data-print-page]');
if (page)
  loadBookMessages()
    .then((words) => openPrintPage(page, words))
    .catch(offerReload);
