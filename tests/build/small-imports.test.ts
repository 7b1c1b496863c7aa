import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from './pages.ts';

/** What the header's script may weigh with all that it imports, in bytes of brotli: it is on every page. */
const HEADER = 2_000;

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the script of every page under $base', ({ base, folder }) => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const own = /<\/header>\s*<script type="module" src="([^"]+)"/.exec(read('about/index.html'))?.[1] ?? '';
  const header = own.slice(base.length);
  const imports = [...read(header).matchAll(/\bfrom\s*["'`](\.[^"'`]+)["'`]/g)].map(([, file = '']) =>
    join(dirname(header), file),
  );

  test('is small, with what it imports', () => {
    const scripts = [header, ...imports].map(read);
    expect(scripts.length).toBeGreaterThan(1);
    expect(brotliCompressSync(scripts.join('\n')).length).toBeLessThanOrEqual(HEADER);
  });

  test('loads nothing for a style sheet, and asks ahead for files that are there', () => {
    const there = new Set(filesIn(folder));
    const ahead = [...read(header).matchAll(/"(_astro\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(ahead.some((file) => file.includes('quick-search'))).toBe(true);
    expect(ahead.filter((file) => !there.has(file) || file.endsWith('.css'))).toEqual([]);
    const loaded = [header, ...imports].map(read).join('\n');
    expect(loaded).toContain(base === '/' ? 'href:`/`+' : 'href:`/reader/`+');
    expect(loaded).not.toContain('vite:preloadError');
  });
});
