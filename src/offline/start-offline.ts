/* Where the browser has no service workers, or forbids them, as in private windows, the site works as it does without. */
if (import.meta.env.PROD) import('./register-worker.ts').catch(() => {});
