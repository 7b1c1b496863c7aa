import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../src/cli/project.mjs';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}

const stepsOf = (file: string) =>
  Object.values(parse(readFileSync(join(root, file), 'utf8')).jobs as Record<string, { steps: Step[] }>).flatMap(
    ({ steps }) => steps,
  );

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

describe.each(['docs/hosting/github-pages.yml', ...globSync('.github/workflows/*.yml', { cwd: root })])(
  '%s',
  (file) => {
    test('takes every action at one commit', () => {
      for (const { uses } of stepsOf(file)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    });

    test('runs only commands that there are', () => {
      const commands = stepsOf(file).flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([a-z:-]+)/g)]);
      const known = [...Object.keys(scripts), 'ci', 'sbom'];
      for (const [, name = ''] of commands) expect(known).toContain(name);
    });
  },
);

test('the workflow for GitHub Pages publishes what it has built', () => {
  const steps = stepsOf('docs/hosting/github-pages.yml');
  const build = steps.findIndex(({ run }) => run === 'npm run build');
  const upload = steps.findIndex(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  const deploy = steps.findIndex(({ uses }) => uses?.startsWith('actions/deploy-pages@'));
  expect(build).toBeGreaterThan(0);
  expect([upload > build, deploy > upload, steps[upload]?.with?.['path']]).toEqual([true, true, 'dist']);
});
