import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withContentPolicy, withoutContentPolicy } from '../../../src/hosting/content-policy.ts';

function pageOf(head: string, body = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

const policed = (html: string) => withContentPolicy(Buffer.from(html)).toString();

function policyOf(html: string): Map<string, string> {
  const [, policy = ''] =
    /^<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
      html,
    ) ?? [];
  return new Map(
    policy.split(';').map((rule): [string, string] => [rule.replace(/ .*/, ''), rule.replace(/^\S+ /, '')]),
  );
}

const digestOf = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

test('a page’s policy names its own styles by their digests', () => {
  const styles = ['@layer base;', '@media (width < 40rem) { a { color: red } }'];
  const html = policed(pageOf(`<style>${styles[0]}</style><title>A</title><style>${styles[1]}</style>`));
  expect(policyOf(html).get('style-src')).toBe(styles.map(digestOf).join(' '));
});

test('a text that looks like a style, or like the end of the head, is none', () => {
  const text = '<style>p{color:red}</style></head>';
  const head = [
    `<meta name="description" content="${text}">`,
    `<title>${text.replace('</head>', '')}</title>`,
    `<script type="application/ld+json">{"text":"${text}"}</script>`,
    '<style>a{}</style>',
  ];
  const html = policed(pageOf(head.join(''), '<style>b{}</style>'));
  expect(policyOf(html).get('style-src')).toBe(digestOf('a{}'));
});

test('a page without styles may have none', () => {
  expect(policyOf(policed(pageOf('<title>A</title>'))).get('style-src')).toBe("'none'");
});

test('a page without the place for its policy is an error', () => {
  expect(() => policed('<html><head></head></html>')).toThrow('the page has no <meta charset="utf-8">');
});

test('a page without its policy is as it was before', () => {
  const page = Buffer.from('<!doctype html><head><meta charset="utf-8"><style>a{}</style></head>ü');
  expect(withoutContentPolicy(withContentPolicy(page))).toEqual(page);
  expect(withoutContentPolicy(page)).toEqual(page);
});
