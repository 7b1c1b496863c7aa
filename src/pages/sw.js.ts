import { FOREVER } from '../browser/build.ts';
import script from '../offline/service-worker.js?raw';
import { addresses, build } from '../site/collection.ts';

/** The service worker of this build. A browser takes another where this file is another. */
export const GET = () => {
  const text = script.replace('%BUILD%', build).replace('%BASE%', addresses.home).replace('%FOREVER%', FOREVER);
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
