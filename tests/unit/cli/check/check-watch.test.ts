import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../../../src/cli/project.mjs';
import { makeFolder } from '../../content-folder.ts';

const GOOD = 'name: Sund\nlatitude: 56\nlongitude: 12\n';

/** A running \`npm run check -- --watch\`. */
interface Watch {
  process: ChildProcess;
  /** The next report, once it is there whole. */
  next(): Promise<string>;
}

function watch(folder: string): Watch {
  const env = { ...process.env, NO_COLOR: '1', CONTENT_DIR: folder };
  const child = spawn(process.execPath, [join(root, 'src/cli/check.ts'), '--watch'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  let waiting = () => {};
  child.stdout.on('data', (data) => {
    text += data;
    waiting();
  });
  const END = /Watching .*; press Ctrl-C to stop\.\n/;
  const next = async () => {
    while (!END.test(text)) await new Promise<void>((resolve) => (waiting = resolve));
    const end = text.search(END);
    const report = text.slice(0, end);
    text = text.slice(end).replace(END, '');
    return report;
  };
  return { process: child, next };
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

test('--watch checks at each change, reports what is new and what was fixed, and ends with 0', {
  timeout: 30_000,
}, async () => {
  const folder = await makeFolder({});
  const place = join(folder, 'places/sund.yaml');
  const { process: child, next } = watch(folder);
  expect(await next()).toContain('no problems');

  await writeFile(place, GOOD.replace('name', 'nmae'));
  const broken = await next();
  expect(broken).toContain('places/sund.yaml:1:1 unknown-field: Unknown field `nmae`.');
  expect(broken).toMatch(/new +.*places\/sund\.yaml unknown-field/);

  await writeFile(place, GOOD);
  const mended = await next();
  expect(mended).toContain('no problems');
  expect(mended).toMatch(/fixed +.*places\/sund\.yaml unknown-field/);

  const end = ended(child);
  child.kill('SIGINT');
  expect(await end).toBe(0);
});

test('--watch outlives folders that vanish, and sees them come back', { timeout: 30_000 }, async () => {
  const folder = await makeFolder({});
  const { process: child, next } = watch(folder);
  await next();

  await rm(join(folder, 'places'), { recursive: true });
  expect(await next()).toContain('unknown-place');
  await mkdir(join(folder, 'places'));
  await writeFile(join(folder, 'places/sund.yaml'), GOOD);
  let report = await next();
  // The folder and the file in it may be seen one after the other.
  while (report.includes('1 problem')) report = await next();
  expect(report).toContain('no problems');

  await rename(folder, `${folder}-away`);
  expect(await next()).toContain('missing-file: There is no content folder here.');
  await rename(`${folder}-away`, folder);
  expect(await next()).toContain('no problems');

  await writeFile(join(folder, 'places/sund.yaml'), `${GOOD}x: 1\n`);
  expect(await next()).toContain('unknown-field');
  const end = ended(child);
  child.kill('SIGTERM');
  expect(await end).toBe(0);
});
