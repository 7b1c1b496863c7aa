import { trustedScript } from '../browser/trusted-script.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Has the browser take the service worker of the published build. Where it does not, nothing is lost. */
function register(): void {
  navigator.serviceWorker
    ?.register(trustedScript(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
    .catch(() => {});
}

// What the worker loads ahead does not hold up the page.
if (document.readyState === 'complete') register();
else addEventListener('load', register);
