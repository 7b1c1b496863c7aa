import { parentPort } from 'node:worker_threads';
import { type ListQuestion, listEarlier } from './list-site.ts';

/** The thread that lists the site before the last. */
parentPort?.on('message', (question: ListQuestion) => {
  const listing = listEarlier(question);
  parentPort?.postMessage(listing, listing ? [listing.statuses.buffer] : []);
});
