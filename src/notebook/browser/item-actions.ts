import { adoptStyles } from '../../browser/dom.ts';
import { embedCode, embedSize } from '../../browser/embed-code.ts';
import { offerReload } from '../../search/offer-reload.ts';
import type { SaveMessages } from '../../site/messages/en/save.ts';
import styles from '../../styles/place-menu.css?inline';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { formatCopy } from '../credit.ts';
import type { NotebookItem } from '../item.ts';
import { copyText } from './clipboard.ts';
import type { MenuAction } from './menu.ts';
import { sayDone, sayFailed } from './notice.ts';
import { ourNotebook } from './our-notebook.ts';
import { addresses, fullAddress, readingSite } from './reading-site.ts';

/** What was taken out of the notebook on this page: pressing twice must not cost a note. */
const taken = new Map<string, NotebookItem>();

adoptStyles(styles);

/**
 * What a reader can do with an item: copy it with its source, copy its address, save it or take it out again, and share it
 * where the system has a sheet for that.
 * @param address of its place, in full
 */
export function actionsOn(
  item: NotebookItem,
  words: SaveMessages,
  address = readingSite.addressOf(item),
): MenuAction[] {
  const copied = formatCopy(item, address, words);
  const link = { plain: address, html: `<a href="${address}">${address}</a>` };
  const embed = () => {
    const code = embedCodeOf(item, words);
    return { plain: code, html: escapeMarkup(code) };
  };
  const copy = async (what: { plain: string; html: string }, done: string) =>
    (await copyText(what)) ? sayDone(done) : sayFailed(words.notCopied);
  return [
    { name: words.copy, act: () => copy(copied, words.copied(item.speaker)) },
    { name: words.copyLink, act: () => copy(link, words.linkCopied) },
    ...(item.kind === 'quotation' || item.kind === 'article' ? [{ name: words.cite, act: () => cite(item) }] : []),
    ...(item.kind === 'quotation' ? [{ name: words.embed, act: () => copy(embed(), words.embedCopied) }] : []),
    { name: isSaved(item) ? words.remove : words.save, act: () => toggleSaved(item, words) },
    ...(canShare() ? [{ name: words.share, act: () => share(item.title, copied.text, address) }] : []),
  ];
}

/**
 * Opens the dialog that cites an article or a quotation.
 * @param isRetold whether the text here is the editors' own
 */
export function cite(item: NotebookItem, isRetold = false): void {
  import('./cite-dialog.ts').then((dialog) => dialog.openCitation(item, isRetold)).catch(offerReload);
}

/** Saves an item, or takes it out where it is saved; says so, or why it could not be kept. */
export function toggleSaved(item: NotebookItem, words: SaveMessages): void {
  const wasSaved = isSaved(item);
  const failure = ourNotebook.update((items) => {
    const here = items.find(({ id }) => id === item.id);
    if (!here) return [...items, taken.get(item.id) ?? item];
    taken.set(here.id, here);
    return items.filter((each) => each !== here);
  });
  if (failure) sayFailed(failure === 'unreadable' ? words.blocked : words[failure]);
  else sayDone(wasSaved ? words.removed : words.keptNow);
}

function isSaved({ id }: NotebookItem): boolean {
  return ourNotebook.read().items.some((item) => item.id === id);
}

/** The HTML by which another site shows a quotation. */
function embedCodeOf({ article, anchor, text, speaker = '', title }: NotebookItem, words: SaveMessages): string {
  const address = fullAddress(addresses.embed(article, anchor));
  return embedCode(address, words.list([speaker, title].filter(Boolean)), embedSize(text.length));
}

function canShare(): boolean {
  return typeof navigator.share === 'function';
}

function share(title: string, text: string, url: string): void {
  // Rejected where the reader closes the sheet.
  navigator.share({ title, text, url }).catch(() => undefined);
}
