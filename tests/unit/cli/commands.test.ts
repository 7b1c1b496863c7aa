import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveCommand } from '../../../src/cli/serve.ts';
import { BASE } from '../content-folder.ts';
import { call, runProcess } from '../run-command.ts';

// Each is a process of its own.
describe.each([
  'audit.ts',
  'build.ts',
  'check.ts',
  'deploy-check.ts',
  'dev.ts',
  'fonts.ts',
  'host-config.ts',
  'import.ts',
  'new.ts',
  'rename.ts',
  'schemas.ts',
  'serve.ts',
  'start.mjs',
  'test.mjs',
])('%s', { timeout: 30_000 }, (file) => {
  test('explains itself with --help, and does nothing', async () => {
    const { code, stdout, stderr } = await runProcess(file, ['--help'], 'nowhere');
    const name = file.split('.')[0];
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^npm (run )?${name} -- `));
    expect(stdout).toContain('--verbose');
  });

  test('refuses an option that it does not have, with the nearest', async () => {
    const { code, stdout, stderr } = await runProcess(file, ['--verbos'], BASE);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^Unknown option --verbos\. Did you mean --verbose\? See "npm (run )?[\w-]+ -- --help"\.\n$/,
    );
  });
});

test('a command whose output nobody reads any more goes on to its end, and says nothing', async () => {
  const script = join(import.meta.dirname, '../../../src/cli/new.ts');
  const child = spawn(process.execPath, [script, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  expect([code, errors]).toEqual([0, '']);
}, 30_000);

describe('npm run serve', () => {
  test('refuses a folder that is not there', async () => {
    const { code, stdout, stderr } = await call(serveCommand, ['/no/such/folder'], BASE);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no folder /no/such/folder.');
  });

  test('refuses a folder that no build made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unbuilt-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect(await call(serveCommand, [folder], BASE)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${folder} holds no built site.`),
    });
  });

  test('serves the folder that is named, and not that of OUT_DIR', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'two-sites-'));
    onTestFinished(() => rm(parent, { recursive: true }));
    for (const name of ['named', 'other']) {
      await mkdir(join(parent, name));
      await writeFile(join(parent, name, '.on-record.json'), '{"basePath":"/reader/"}');
      await writeFile(join(parent, name, 'index.html'), name);
    }
    const end = new AbortController();
    let running: Promise<unknown> = Promise.resolve();
    const url = await new Promise<string>((resolve) => {
      const stdout = { write: (text: string) => resolve(/http\S+/.exec(text)?.[0] ?? text) };
      const env = { OUT_DIR: join(parent, 'other'), PORT: '0' };
      running = Promise.resolve(
        serveCommand.run(
          { has: () => false, value: () => undefined, values: () => [], words: [join(parent, 'named')] },
          { env, stdout, stderr: stdout, stdin: process.stdin, untilInterrupted: () => end.signal },
        ),
      );
      running.catch((error: unknown) => resolve(String(error)));
    });
    expect(new URL(url).pathname).toBe('/reader/');
    expect(await (await fetch(url)).text()).toBe('named');
    end.abort();
    await running;
  });
});
