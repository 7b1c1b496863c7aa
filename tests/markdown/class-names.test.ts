import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/project.mjs';
import { CLASS_NAMES } from '../../src/markdown/class-names.ts';
import { SANITIZE_SCHEMA } from '../../src/markdown/sanitize-schema.ts';

const source = join(root, 'src');
const filesOf = (pattern: string) => globSync(pattern, { cwd: source }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(source, file), 'utf8');

const shared: string[] = Object.values(CLASS_NAMES);

/** The style sheets of an article's text. */
const SHEETS = ['styles/article.css', 'styles/print.css', 'styles/save.css'];

function classesIn(sheet: string): string[] {
  const selectors = read(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return [...new Set(Array.from(selectors.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name))];
}

/** The class names that the sanitizer lets an author's own HTML have. */
const authored = new Set(
  Object.values(SANITIZE_SCHEMA.attributes ?? {})
    .flat()
    .flatMap((each) => (Array.isArray(each) && each[0] === 'className' ? each.slice(1) : []))
    .filter((name) => typeof name === 'string'),
);

/** Whether a component, a layout or a script of the page gives an element the class. */
const producers = filesOf('{components,layouts,pages,search,notebook,browser}/**/*.{astro,ts}').map(read);
const isProduced = (name: string) => {
  const asWord = new RegExp(`(?:class|className|classList|element|list)\\b[^\\n]*["'\`{[ ]${name}(?:["'\`\\s}]|$)`);
  return producers.some((text) => asWord.test(text));
};

describe('the style sheets of an article', () => {
  test.each(SHEETS)('%s asks for no class that nothing has', (sheet) => {
    const unknown = classesIn(sheet).filter(
      (name) => !shared.includes(name) && !authored.has(name) && !/^align-/.test(name) && !isProduced(name),
    );
    expect(unknown).toEqual([]);
  });

  test('show every class of the text', () => {
    const asked = new Set(SHEETS.flatMap(classesIn));
    expect(shared.filter((name) => !asked.has(name))).toEqual([]);
  });

  test('would be caught asking for another', () => {
    expect(isProduced('voicee')).toBe(false);
    expect(classesIn('styles/article.css')).toContain(CLASS_NAMES.quotation);
  });
});

test('no script or component spells a selector of the text’s classes itself', () => {
  const own = filesOf('{markdown,search,notebook,components,browser}/**/*.{ts,astro}').filter(
    (file) => file !== 'markdown/class-names.ts',
  );
  const selector = /['"`][^'"`\n{}]*(?<![\w)\]?])\.(?:passage|said|voice|cites)(?![\w(-])/;
  const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|<style[\s\S]*?<\/style>/g, '');
  expect(own.filter((file) => selector.test(code(file)))).toEqual([]);
});
