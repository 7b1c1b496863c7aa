import { parentPort } from 'node:worker_threads';
import { listHere } from './list-site.ts';

/** The thread that lists a site. */
parentPort?.on('message', (folder: string) => {
  const listing = listHere(folder);
  parentPort?.postMessage(listing, listing ? [listing.statuses.buffer] : []);
});
