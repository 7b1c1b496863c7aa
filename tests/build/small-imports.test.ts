import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from './pages.ts';

/** What the header's script may weigh, in bytes of brotli: it is on every page. */
const HEADER = 2_000;

describe.each([
  { base: '/', folder: inject('siteDir') },
  { base: '/reader/', folder: inject('basedSiteDir') },
])('the script of every page under $base', ({ base, folder }) => {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const own = /<\/header>\s*<script type="module" src="([^"]+)"/.exec(read('about/index.html'))?.[1] ?? '';
  const header = read(own.slice(base.length));

  test('is small, and one file', () => {
    expect(header).not.toMatch(/\b(?:from|import)\s*["'`]/);
    expect(brotliCompressSync(header).length).toBeLessThanOrEqual(HEADER);
  });

  test('loads nothing for a style sheet, and asks ahead for files that are there', () => {
    const there = new Set(filesIn(folder));
    const ahead = [...header.matchAll(/"(_astro\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(ahead.some((file) => file.includes('quick-search'))).toBe(true);
    expect(ahead.filter((file) => !there.has(file) || file.endsWith('.css'))).toEqual([]);
    expect(header).toContain(base === '/' ? 'href:`/`+' : 'href:`/reader/`+');
    expect(header).not.toContain('vite:preloadError');
  });
});
