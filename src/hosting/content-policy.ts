import { hash } from 'node:crypto';
import { SCRIPT_POLICY } from '../browser/trusted-script.ts';

/** Rules of a Content-Security-Policy, by their directives. */
type Rules = Readonly<Record<string, string>>;

/** What holds for every page: nothing from another host, no script but from a file of the site, and no text made into one. */
const RULES: Rules = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': SCRIPT_POLICY,
};

function format(rules: Rules): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}

/**
 * The policy that a host may send with every file. The styles of pages are not in it: each
 * says of itself which it has (`withContentPolicy`), and a browser keeps to both.
 */
export const CONTENT_POLICY = format({
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'frame-src': "'none'",
  'worker-src': "'self'",
  ...Object.fromEntries(Object.entries(RULES).filter(([name]) => name !== 'default-src')),
});

/** Behind this the policy stands, before anything that it is about. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Writes a page's policy into its head: the same as `CONTENT_POLICY`, and the styles that the page has, by their
 * digests, so that no other can be put in.
 * @param page with `<meta charset="utf-8">`, as every page of the site has it
 * @throws where that is missing
 */
export function withContentPolicy(page: Buffer): Buffer {
  const at = page.indexOf(CHARSET) + CHARSET.length;
  if (at < CHARSET.length) throw new Error(`the page has no ${CHARSET}, behind which its content policy belongs`);
  const styles = Array.from(stylesOf(page.toString('utf8', at)), (style) => `'sha256-${digestOf(style)}'`);
  const policy = format({
    ...RULES,
    'style-src': styles.length > 0 ? styles.join(' ') : "'none'",
  });
  const element = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return Buffer.concat([page.subarray(0, at), Buffer.from(element), page.subarray(at)]);
}

/** What `withContentPolicy` writes. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** A page as it was before its policy was written into it. */
export function withoutContentPolicy(page: Buffer): Buffer {
  const at = page.indexOf(CHARSET) + CHARSET.length;
  const end = page.indexOf('>', at) + 1;
  return POLICY.test(page.toString('utf8', at, end)) ? Buffer.concat([page.subarray(0, at), page.subarray(end)]) : page;
}

/** A whole element whose content is no markup, or a tag with its attributes, in which there may be anything. */
const TAGS = /<(style|script|title)\b(?:"[^"]*"|[^>"])*>(.*?)<\/\1>|<(?:"[^"]*"|[^>"])*>/gs;

/** The styles of a page’s head: elements, and not what looks like one in an attribute, which may be anybody’s text. */
function* stylesOf(html: string): Generator<string> {
  for (const [tag, name, text = ''] of html.matchAll(TAGS)) {
    if (tag === '</head>') return;
    if (name === 'style') yield text;
  }
}

/** A page has a few styles of the site's, and all pages of a kind the same. */
const digests = new Map<string, string>();

/** As policies name a style: SHA-256, in Base64. */
function digestOf(style: string): string {
  const digest = digests.get(style) ?? hash('sha256', style, 'base64');
  digests.set(style, digest);
  return digest;
}
