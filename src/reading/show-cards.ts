import { dataFolder } from '../browser/build.ts';
import { adoptStyles, element } from '../browser/dom.ts';
import { canRead, ownBuild } from '../browser/own-build.ts';
import { FOLDERS } from '../schema/kinds.ts';
import type { Card } from '../site/card.ts';
import styles from '../styles/card.css?inline';

/** How long the pointer rests on a link, or a finger on it, before its card comes, in milliseconds. */
const REST_MS = 400;
/** How long the card stays when the pointer has left the link: it may be on its way to the card. */
const LEAVE_MS = 250;
/** Between a link and its card, and between the card and the edge of the window, in CSS pixels. */
const GAP = 8;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The page of what has a card. */
const CARDS = [FOLDERS.person, FOLDERS.organization, FOLDERS.topic, FOLDERS.place, FOLDERS.event].join('|');
const PATH = new RegExp(`^${base}((?:${CARDS})/[a-z0-9-]+)/$`);

/** By path. */
const loaded = new Map<string, Promise<Card | undefined>>();

/** The card that is open, and its link. */
let open: { link: HTMLAnchorElement; card: HTMLElement } | undefined;
/** The link that the reader has turned to, whose card has not come yet. */
let awaited: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether the finger that opened the card has still to leave its link, which must not follow the link. */
let isPressedLong = false;

/**
 * Shows the card of a link that the pointer rests on, that the keyboard has reached or that is pressed long. It stays while
 * the pointer is on it or the link has the focus, and Esc closes it (WCAG 1.4.13).
 * @param event the one that it was loaded for
 */
export function showCards(event: Event): void {
  adoptStyles(styles);
  const handlers: Record<string, (event: Event) => void> = {
    pointerover: onPointerOver,
    focusin: onFocus,
    focusout: onFocusOut,
    touchstart: onTouch,
    touchend: cancel,
    touchmove: cancel,
    contextmenu: onContextMenu,
    keydown: onKey,
  };
  for (const [type, handle] of Object.entries(handlers))
    document.addEventListener(type, handle, { passive: type !== 'contextmenu' && type !== 'keydown' });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isOnCard(target)) close();
  });
  document.addEventListener('click', (click) => {
    if (isPressedLong && cardLinkAt(click.target) === open?.link) click.preventDefault();
    isPressedLong = false;
  });
  const isTouch = event instanceof PointerEvent ? event.pointerType === 'touch' : event.type === 'touchstart';
  if (isTouch) onTouch(event);
  else handlers[event.type]?.(event);
}

function onPointerOver(event: Event): void {
  if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
  const link = cardLinkAt(event.target);
  if (isOnCard(event.target) || (link && link === open?.link)) {
    clearTimeout(timer);
    return;
  }
  if (link && link === awaited) return;
  cancel();
  if (link) waitAt(link);
  else if (open) timer = setTimeout(close, LEAVE_MS);
}

function onFocus({ target }: Event): void {
  const link = cardLinkAt(target);
  if (link?.matches(':focus-visible')) waitAt(link);
}

/** The card goes with the focus, unless that goes to its link. */
function onFocusOut(event: Event): void {
  if (event instanceof FocusEvent && !isOnCard(event.relatedTarget)) close();
}

function onTouch({ target }: Event): void {
  const link = cardLinkAt(target);
  cancel();
  isPressedLong = false;
  if (link && !isOnCard(target)) waitAt(link, true);
}

/** A long press opens the card in place of the browser's menu; that of the link on the card is the browser's. */
function onContextMenu(event: Event): void {
  if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
  if (cardLinkAt(event.target) && !isOnCard(event.target)) event.preventDefault();
}

function onKey(event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
  cancel();
  if (!open) return;
  event.preventDefault();
  close();
}

/** The link of the text to something that has a card, at or around an element; none where it leads to the page itself. */
function cardLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('main a:not(.entity-card a)') : null;
  return link instanceof HTMLAnchorElement && cardPath(link) && link.pathname !== location.pathname ? link : null;
}

/** The path of a card below the folder of the build's data, without its ending: `people/anna-geifman`. */
function cardPath({ pathname, hash }: HTMLAnchorElement): string | undefined {
  return hash === '' ? PATH.exec(pathname)?.[1] : undefined;
}

function isOnCard(target: EventTarget | null): boolean {
  return target instanceof Node && open?.card.contains(target) === true;
}

/** Opens the card of a link when the reader has stayed with it. */
function waitAt(link: HTMLAnchorElement, isTouch = false): void {
  cancel();
  awaited = link;
  const loading = load(link);
  timer = setTimeout(async () => {
    const card = await loading;
    if (!card || awaited !== link || !link.isConnected) return;
    show(link, card);
    isPressedLong = isTouch;
  }, REST_MS);
}

/** Gives up a card that has not come yet. */
function cancel(): void {
  clearTimeout(timer);
  awaited = undefined;
}

/** The card of a link, from the page's own build. @returns undefined where it cannot be loaded */
function load(link: HTMLAnchorElement): Promise<Card | undefined> {
  const path = cardPath(link) ?? '';
  const loading = loaded.get(path) ?? fetchCard(path).catch(() => undefined);
  loaded.set(path, loading);
  return loading;
}

async function fetchCard(path: string): Promise<Card | undefined> {
  const build = await ownBuild(base);
  const response = canRead(build) ? await fetch(`${dataFolder(base, build)}${path}.json`) : undefined;
  return response?.ok ? response.json() : undefined;
}

function show(link: HTMLAnchorElement, { kind, name, role, counts, sentence }: Card): void {
  close();
  const lines = [role, sentence].filter((line) => line !== undefined);
  const card = element(
    'div',
    { id: 'entity-card', class: 'entity-card', role: 'tooltip', popover: 'manual' },
    element('p', { class: 'kicker' }, element('b', {}, kind), ...counts.map((count) => ` · ${count}`)),
    // The keyboard is on the link that leads there already.
    element('p', { class: 'name' }, element('a', { href: link.href, tabindex: '-1' }, name)),
    ...lines.map((line) => element('p', {}, line)),
  );
  card.addEventListener('pointerleave', () => {
    timer = setTimeout(close, LEAVE_MS);
  });
  document.querySelector('main')?.append(card);
  card.showPopover();
  place(card, link);
  link.setAttribute('aria-describedby', card.id);
  open = { link, card };
}

/** Below the link, or above it where there is no room; within the window's width. */
function place(card: HTMLElement, link: HTMLElement): void {
  const near = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBelow = near.bottom + GAP + height <= innerHeight || near.top - GAP - height < 0;
  const left = Math.max(GAP, Math.min(near.left, document.documentElement.clientWidth - width - GAP));
  card.style.top = `${(isBelow ? near.bottom + GAP : near.top - GAP - height) + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}

function close(): void {
  cancel();
  open?.link.removeAttribute('aria-describedby');
  open?.card.remove();
  open = undefined;
}
