/** How long a sentence must stay the same before it is announced, in milliseconds: not at every letter. */
const ANNOUNCE_DELAY_MS = 700;

/** Announces sentences to screen readers, in a live region, after a pause. */
export function announcer(region: HTMLElement): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (region.textContent !== sentence) region.textContent = sentence;
    }, ANNOUNCE_DELAY_MS);
  };
}
