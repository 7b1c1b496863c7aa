import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAudit } from '../../../src/cli/audit.ts';
import { root } from '../../../src/cli/project.mjs';
import { readNpm } from '../../../src/cli/setup/npm.mjs';

/** What npm prints of one dependency with a fault of this severity, and of another that only depends on it. */
function answerWith(severity: string): string {
  const fault = { title: 'Reads files it should not', url: 'https://github.com/advisories/GHSA-1' };
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      inner: { name: 'inner', severity, via: [fault] },
      outer: { name: 'outer', severity, via: ['inner'] },
    },
  });
}

test('a high or critical fault stops, with its name and where to read of it', () => {
  const { text, stops } = readAudit(answerWith('high'));
  expect(stops).toBe(true);
  expect(text).toContain('1 dependency with a known vulnerability.');
  expect(text).toContain('high: inner: Reads files it should not (https://github.com/advisories/GHSA-1)');
  expect(readAudit(answerWith('critical')).stops).toBe(true);
});

test('a lesser one is told, and stops nothing', () => {
  const { text, stops } = readAudit(answerWith('moderate'));
  expect([stops, text.includes('moderate: inner')]).toEqual([false, true]);
});

test('nothing found is said so', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
    text: '0 dependencies with a known vulnerability.',
    stops: false,
    isAnswered: true,
  });
});

test.each(['', '{"vulner', '{"message":"request to https://registry.example failed","error":{"summary":""}}'])(
  'without a network nothing stops, and nothing is said to be audited: %s',
  (json) => {
    const { text, stops, isAnswered } = readAudit(json);
    expect([stops, isAnswered]).toEqual([false, false]);
    expect(text).toMatch(/^The registry could not be asked.*: no dependency was audited\.$/);
  },
);

// Not with "--omit dev": npm leaves out what development needs too, such as entities.
test('the bill of materials of a release names every dependency, with its version', { timeout: 60_000 }, () => {
  const release = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const [, options = ''] = /npm sbom (.*) >/.exec(release) ?? [];
  const bill = JSON.parse(readNpm(['sbom', ...options.split(' '), '--package-lock-only'], root));
  const components = new Set(bill.components.map((each: { 'bom-ref': string }) => each['bom-ref']));
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name}@${version}`);
  expect(named.filter((each) => !components.has(each))).toEqual([]);
});
