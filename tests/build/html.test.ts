import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { linkFaults, readLinks, tabulateLinks } from '../../src/build/page-links.ts';
import { root } from '../../src/cli/project.mjs';
import { type BuiltPage, builtPages, filesIn, mainOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // The tab order and the names of landmarks are what axe looks at, in the browser.
    'no-inline-style': 'error',
    'no-implicit-button-type': 'error',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** The names of the typefaces that a page loads ahead. */
function preloadsOf(html: string): (string | undefined)[] {
  return Array.from(html.matchAll(/<link rel="preload" href="[^"]*\/([\w-]+)\.[^"]*woff2"/g), ([, name]) => name);
}

describe.each([
  { base: '/', folder: inject('siteDir'), pages: builtPages(inject('siteDir')) },
  { base: '/reader/', folder: inject('basedSiteDir'), pages: builtPages(inject('basedSiteDir')) },
])('every page under $base', ({ base, folder, pages }) => {
  test('is valid HTML', async () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
    expect(pages.length).toBeGreaterThan(80);
    expect(faults).toEqual([]);
  });

  test('has nothing behind its end', () => {
    const longer = pages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
    expect(longer.map(({ path }) => path)).toEqual([]);
  });

  test('carries nothing that only the build needs', () => {
    const marked = pages.filter(({ html }) => /\sdata-pagefind-|<meta name="record:/.test(html));
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  test('has no script between two sections, whose space the stylesheets set by their order', () => {
    const parted = pages.filter(({ html }) => /<\/section>\s*(?:<script[^>]*><\/script>\s*)+<section/.test(html));
    expect(parted.map(({ path }) => path)).toEqual([]);
  });

  test('has no link or anchor that leads nowhere', () => {
    const links = new Map(pages.map(({ path, html }) => [base + path.slice(1), readLinks(html)]));
    const isFile = (path: string) => /\.\w+$/.test(path) && existsSync(join(folder, path.slice(base.length)));
    expect(linkFaults(tabulateLinks(links), base).filter(({ path }) => !isFile(path))).toEqual([]);
  });

  test('begins every address with the base path', () => {
    const astray = pages.flatMap(({ path, html }) =>
      readLinks(html)
        .links.filter((link) => /^\/(?!\/)/.test(link) && !link.startsWith(base))
        .map((link) => `${path} → ${link}`),
    );
    expect(astray).toEqual([]);
  });

  test('ends every address of a page in a slash', () => {
    const bare = pages
      .flatMap(({ html }) => readLinks(html).links)
      .filter((link) => link.startsWith('/') && !/(?:\/|\.\w+)(?:[?#].*)?$/.test(link));
    expect(bare).toEqual([]);
  });

  test('asks nothing of another host', () => {
    const asked = pages.flatMap(({ html }) => [
      ...html.matchAll(/<(?:script|img|iframe|source|audio|video|embed)\b[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/g),
      ...html.matchAll(
        /<link\b(?=[^>]*rel="(?:stylesheet|preload|icon|modulepreload)")[^>]*\shref="((?:https?:)?\/\/[^"]*)"/g,
      ),
      ...html.matchAll(/url\("?((?:https?:)?\/\/[^")]*)/g),
    ]);
    expect(asked.map(([, address]) => address)).toEqual([]);
  });

  test('loads the upright face ahead in every page, and the italic where a page has italics', () => {
    const readers = pages.filter(({ html }) => html.includes('<header class="bar">'));
    const ITALIC = /<(?:em|i|cite|dfn|var|address)\b|class="(?:gap|soft)"[^>]*><text|<tspan[^>]*class="soft"/;
    const inItalics = readers.filter(
      ({ path, html }) => /^\/(?:reader\/)?(?:articles\/[a-z]|notebook\/)/.test(path) || ITALIC.test(mainOf(html)),
    );
    expect(inItalics.length).toBeGreaterThan(8);
    for (const page of readers) {
      const italic = inItalics.includes(page) ? ['newsreader-italic'] : [];
      const loaded = preloadsOf(page.html).map((name = '') => name.replace('-basic', ''));
      expect([page.path, ...loaded]).toEqual([page.path, 'newsreader', ...italic]);
    }
  });

  test('loads all letters ahead in the pages that have more than the basic ones, and in no others', () => {
    const readers = pages.filter(({ html }) => html.includes('<header class="bar">'));
    const FURTHER = /[ÄÖÜßàâæçêîôœûÀÉØåøłŁ«»„‚€§†→←]/;
    const isWhole = ({ html }: BuiltPage) => preloadsOf(html).every((name) => !name?.includes('basic'));
    const isBasic = ({ html }: BuiltPage) => preloadsOf(html).every((name) => name?.endsWith('-basic'));
    const [further, basic] = [true, false].map((has) =>
      readers.filter(({ html }) => FURTHER.test(html.slice(html.indexOf('<body'))) === has),
    );
    expect(further?.length).toBeGreaterThan(0);
    expect(basic?.length).toBeGreaterThan(8);
    expect(further?.filter((page) => !isWhole(page)).map(({ path }) => path)).toEqual([]);
    expect(basic?.filter((page) => !isBasic(page)).map(({ path }) => path)).toEqual([]);
  });

  test('has one first heading, a title and a description', () => {
    const faults = pages.flatMap(({ path, html }) => [
      ...(html.match(/<h1\b/g)?.length === 1 ? [] : [`${path}: its first heading`]),
      ...(/<title>[^<]{3,}<\/title>/.test(html) ? [] : [`${path}: its title`]),
      ...(/<meta name="description" content="[^"]{3,}"/.test(html) ? [] : [`${path}: its description`]),
    ]);
    expect(faults).toEqual([]);
  });
});

describe('links go both ways', () => {
  const ENTITY =
    /^\/(articles|people|topics|organizations|sources|places|events|claims)\/([a-z0-9-]+)\/(?:[a-z0-9-]+\/)?(?:\d+\/)?$/;
  const entityOf = (path: string) => ENTITY.exec(path)?.slice(1, 3).join('/');

  test('every page of an entity links back to each that links to it', () => {
    const links = new Map<string, Set<string>>();
    for (const { path, html } of builtPages(inject('siteDir'))) {
      const from = entityOf(path);
      if (!from) continue;
      const targets = links.get(from) ?? new Set<string>();
      for (const link of readLinks(mainOf(html)).links) {
        const to = entityOf(link.replace(/#.*$/, ''));
        if (to && to !== from) targets.add(to);
      }
      links.set(from, targets);
    }
    const oneWay = [...links].flatMap(([from, targets]) =>
      [...targets].filter((to) => !links.get(to)?.has(from)).map((to) => `${from} → ${to}`),
    );
    expect(links.size).toBeGreaterThan(70);
    expect(oneWay).toEqual([]);
  });
});

test.each(['prose', 'quoted', 'facts'])('a page with class %s has the styles of it', (name) => {
  const having = builtPages(inject('siteDir')).filter(({ html }) =>
    new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(html),
  );
  expect(having.length).toBeGreaterThan(0);
  expect(having.filter(({ html }) => !new RegExp(`\\.${name}\\b[^<]*\\{`).test(html)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('every route has a page or file: the list of pages names them all', () => {
  const routes = filesIn(join(root, 'src/pages')).map((name) =>
    name.replace(/\.(?:astro|ts)$/, '').replace(/^(?:lists|files)\//, ''),
  );
  expect(routes.length).toBeGreaterThan(15);
  const published = filesIn(inject('siteDir'));
  const isPublished = (route: string) => {
    const parts = route.split('/').filter((part) => part !== 'index');
    const pattern = parts.map((part) => (part.startsWith('[') ? '.+' : RegExp.escape(part))).join('/');
    const file = new RegExp(`^${pattern}(?:/?(?:index)?\\.html)?$`);
    return published.some((name) => file.test(name));
  };
  expect(routes.filter((route) => !isPublished(route))).toEqual([]);
});

test('the records that the search index is made of are not published', () => {
  const published = [inject('siteDir'), inject('basedSiteDir')].flatMap((folder) => filesIn(folder));
  expect(published.some((name) => /^data\/[^/]+\/search\//.test(name))).toBe(true);
  expect(published.filter((name) => name.startsWith('search-records/'))).toEqual([]);
});
