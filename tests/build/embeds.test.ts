import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from '../build-site.ts';
import { builtPages, embedPages, movedPages } from './pages.ts';

/** The most bytes of a page by which another site shows a quotation. */
const MAX_BYTES = 4000;

interface Quotation {
  article: string;
  id: string;
  address: string;
  speaker: string;
  text: string;
}

describe.each([
  ['/', inject('siteDir')],
  ['/reader/', inject('basedSiteDir')],
])('under %s', (base, folder) => {
  const pages = embedPages(folder);
  const { quotations } = JSON.parse(readFileSync(join(folder, 'data/catalog.json'), 'utf8')) as {
    quotations: Quotation[];
  };

  test('every quotation that may be published has a page for other sites, and nothing else has one', () => {
    const expected = quotations.map(({ article, id }) => `/embed/${article}/${id}/`);
    expect(expected.length).toBeGreaterThan(20);
    expect(pages.map(({ path }) => path)).toEqual(expected.sort());
  });

  test('it has the words, with a link to their place', () => {
    const byPath = new Map(pages.map(({ path, html }) => [path, decodeHTML(html)]));
    for (const { article, id, text, address } of quotations) {
      const html = byPath.get(`/embed/${article}/${id}/`);
      expect(html).toContain(text);
      expect(html).toContain(`href="${address}"`);
      expect(html).toMatch(/<meta name="description" content="[^"]+">/);
      // Without it a browser asks for /favicon.ico, which is no file of the site.
      expect(html).toContain(`<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">`);
      expect(html).toMatch(/<body>\s*<main>/);
      expect(Buffer.byteLength(html ?? '')).toBeLessThan(MAX_BYTES + text.length);
    }
  });

  test('sites that ask learn how it is embedded', () => {
    for (const { path, html } of pages) {
      const own = `${SITE_URL}${base}${path.slice(1)}`;
      expect(html).toContain(`<link rel="alternate" type="application/json+oembed" href="${own}oembed.json">`);
      const told = JSON.parse(readFileSync(join(folder, path, 'oembed.json'), 'utf8'));
      expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${SITE_URL}${base}` });
      expect(told.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
      expect(told.html).toContain(`src="${own}"`);
      expect(html).toContain(`>${told.author_name.replaceAll('&', '&amp;')}</a>`);
    }
  });
});

test('it is valid HTML, and so are the pages at former addresses', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: { 'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
  });
  const folder = inject('siteDir');
  const faults: string[] = [];
  for (const { path, html } of [...embedPages(folder), ...movedPages(folder)]) {
    const { results } = await validator.validateString(html);
    faults.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`)),
    );
  }
  expect(faults).toEqual([]);
});

test('the words have the language and the direction of their article', () => {
  const html = embedPages(inject('siteDir')).find(({ path }) => path.startsWith('/embed/shomer-hamigdalor/'))?.html;
  expect(html).toMatch(/<html lang="en" dir="ltr">/);
  expect(html).toMatch(/<blockquote [^>]*lang="he" dir="rtl">/);
});

test('what is shown by the former id of an article leads on', () => {
  const [page] = movedPages(inject('siteDir')).filter(({ path }) => path.startsWith('/embed/corvane-courted/'));
  expect(page?.html).toContain(`data-to="${page?.path.replace('corvane-courted', 'velmar-courts-corvane')}"`);
});

test('no page for readers or search engines leads to it', () => {
  for (const { html } of builtPages(inject('siteDir'))) expect(html).not.toContain('/embed/');
  expect(readFileSync(join(inject('siteDir'), 'sitemap.xml'), 'utf8')).not.toContain('/embed/');
  expect(existsSync(join(inject('ownSiteDir'), 'embed'))).toBe(true);
});
