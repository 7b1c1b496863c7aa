import { publishedBuild } from '../../browser/build.ts';
import { canRead } from '../../browser/own-build.ts';
import { completeField } from './fields.ts';
import { type BuildFollower, followBuilds } from './follow-builds.ts';
import { plan } from './plan.ts';
import { SearchError, type WorkerMessage, type WorkerRequest } from './searcher.ts';
import { siteIndex } from './site-index.ts';

/**
 * The worker that searches, so that a search never holds up typing. It answers requests in their order, and drops the
 * answers to questions that a later one has replaced.
 */
let latest = 0;
let builds: BuildFollower | undefined;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  builds ??= openBuilds(data);
  answer(data, builds).catch((error: unknown) => {
    const failure = error instanceof SearchError ? error.failure : undefined;
    send({ id: data.id, type: 'failed', failure, message: String(error instanceof Error ? error.stack : error) });
  });
});

async function answer(request: WorkerRequest, from: BuildFollower): Promise<void> {
  const { id } = request;
  if (request.type === 'complete') {
    const values = await from.run((index) => completeField(request.field, request.text, index));
    send({ id, type: 'completed', values });
    return;
  }
  latest = id;
  await from.run((index) =>
    plan(request.state, request.options, index, (found) => {
      if (id === latest) send({ id, type: 'answer', answer: found });
    }),
  );
  send({ id, type: 'done' });
}

function openBuilds({ base, build }: WorkerRequest): BuildFollower {
  const open = (name: string) => siteIndex(base, name);
  return followBuilds(build, { published: () => publishedBuild(base), canRead, open }, () =>
    send({ type: 'replaced' }),
  );
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}
