import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/project.mjs';
import { inheritedEnvironment } from '../inherited-environment.ts';

/** The development server of a copy of the project with a content folder of its own. */
export interface DevServer {
  /** The content folder that is edited. */
  content: string;
  /** Asks for a page as a browser does. */
  get(path: string): Promise<{ status: number; html: string }>;
  /** Asks for a page and goes away before it is answered, as a browser does that reloads. */
  leave(path: string): Promise<void>;
  /** Ends the server and removes the copy. */
  close(): Promise<void>;
}

/** How long a reader waits who leaves. */
const IMPATIENCE_MS = 15;

/**
 * Runs `npm run dev` on a copy of the project.
 * @param collection the content folder to copy
 * @throws where the server ends before it listens
 */
export async function startDevServer(collection: string): Promise<DevServer> {
  const project = mkdtempSync(join(tmpdir(), 'on-record-dev-'));
  for (const name of ['astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const content = join(project, 'content');
  cpSync(collection, content, { recursive: true });

  const { NODE_ENV, VITEST, ...inherited } = inheritedEnvironment();
  const child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: project,
    env: { ...inherited, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const origin = await originOf(child);
  return {
    content,
    async get(path) {
      const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
      return { status: response.status, html: await response.text() };
    },
    async leave(path) {
      const signal = AbortSignal.timeout(IMPATIENCE_MS);
      await fetch(origin + path, { headers: { accept: 'text/html' }, signal }).catch(() => undefined);
    },
    async close() {
      child.kill();
      await closed;
      rmSync(project, { recursive: true, force: true });
    },
  };
}

/** Where a development server says that it listens. @throws where it ends before */
export function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const [, origin] = /(http:\/\/localhost:\d+)/.exec(said) ?? [];
      if (origin) resolve(origin);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`The development server ended before it listened:\n${said}`)));
  });
}
