/** Whatever shows the cards of people, places and the like is loaded when a reader first turns to a link of the text. */
function onFirst(event: Event): void {
  // Both events are sent to elements alone.
  if (!(event.target as Element).closest('main a')) return;
  for (const type of TYPES) document.removeEventListener(type, onFirst);
  // Without the script there is no card, and the link is there as before.
  import('./show-cards.ts').then(
    ({ showCards }) => showCards(event),
    () => undefined,
  );
}

const TYPES = ['pointerover', 'focusin'] as const;
for (const type of TYPES) document.addEventListener(type, onFirst);
