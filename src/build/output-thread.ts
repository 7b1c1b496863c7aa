import { parentPort } from 'node:worker_threads';
import { describeShare, type OutputShare } from './output-state.ts';

/** A thread that looks at a share of a site. An error ends it. */
parentPort?.on('message', (share: OutputShare) => parentPort?.postMessage(describeShare(share)));
