import { parentPort } from 'node:worker_threads';
import { listHere } from './list-site.ts';

/** The thread that lists the site before the last. */
parentPort?.on('message', (folder: string) => {
  const listing = listHere(folder);
  parentPort?.postMessage(listing, listing ? [listing.statuses.buffer] : []);
});
