import { trustedScript } from '../browser/trusted-script.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/* Has the browser take the service worker of the published build. Where it does not, nothing is lost. */
navigator.serviceWorker
  ?.register(trustedScript(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
  .catch(() => {});
