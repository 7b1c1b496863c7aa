import { parentPort } from 'node:worker_threads';
import { type PackQuestion, packFiles } from './compress-site.ts';

/** A thread that packs files. An error ends it. */
parentPort?.on('message', (question: PackQuestion) => parentPort?.postMessage(packFiles(question)));
