/* Where the browser has no service workers, or forbids them, as in private windows, the site works as it does without. */
const start = () => import('./register-worker.ts').catch(() => {});

// Neither this script nor what the worker loads ahead holds up the page.
if (import.meta.env.PROD) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}
