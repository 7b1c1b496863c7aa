import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ParsedBody } from '../../src/markdown/types.ts';
import { disorderIn, parse, placesOf, type Setting } from './article.ts';

/**
 * A case is a folder: `input.md` is the body, `context.json` what is to know of its article, `expected.html` what the
 * page gets, `expected.json` some or all of what else is found: any field of the body, and `problems` (none unless it
 * says so) as `line:column kind`.
 */
interface Expected extends Partial<Omit<ParsedBody, 'html'>> {
  problems?: string[];
}

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder);

function fileOf(name: string, file: string): string | undefined {
  const url = new URL(`${name}/${file}`, folder);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

/** Each passage and what stands beside it on a line of its own, so that a difference can be found. */
function onLines(html: string): string {
  return html.replaceAll(/\n?(<(?:section class="passage|div class="voice)")/g, '\n$1').trim();
}

describe.each(cases)('%s', (name) => {
  const setting: Setting = JSON.parse(fileOf(name, 'context.json') ?? '{}');
  const result = parse(fileOf(name, 'input.md') ?? '', setting);
  const html = fileOf(name, 'expected.html');
  const { problems = [], ...expected }: Expected = JSON.parse(fileOf(name, 'expected.json') ?? '{}');

  test('becomes the HTML expected', () => {
    expect(onLines(result.body.html)).toBe(onLines(html ?? ''));
  });

  test('holds what is expected, and has the problems expected', () => {
    expect(placesOf(result)).toEqual(problems);
    expect(result.body).toMatchObject(expected);
    for (const [field, value] of Object.entries(expected)) {
      if (Array.isArray(value)) expect(result.body[field as keyof ParsedBody], field).toHaveLength(value.length);
    }
  });

  test('has every id once, and no link that leads nowhere', () => {
    expect(disorderIn(result.body.html)).toEqual([]);
    const anchors = [
      ...result.body.quotations.map(({ id }) => id),
      ...result.body.annotations.map(({ anchor }) => anchor),
    ];
    for (const anchor of anchors.filter(Boolean)) expect(result.body.html).toContain(` id="${anchor}"`);
  });
});
