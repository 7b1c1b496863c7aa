/** How long nothing new must come before it is said, in milliseconds: who types hears the outcome, not every letter. */
const QUIET = 700;

/** Says a sentence to readers who cannot see it, once it has stood for a while. */
export function announcer(region: HTMLElement): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (region.textContent !== sentence) region.textContent = sentence;
    }, QUIET);
  };
}
