import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { NestingError } from '../../markdown/nesting.ts';
import { parseMarkdown } from '../../markdown/syntax.ts';
import { splitFrontmatter } from '../../schema/split-frontmatter.ts';
import { CaptureError, type CopyHints, type FoundAuthor, type FoundValue } from '../capture.ts';
import { withoutScripts } from '../html/parse-html.ts';
import { foundAuthor, splitByline } from '../metadata/names.ts';
import { readDataDate } from '../metadata/read-date.ts';
import { toMarkdownTree } from '../page/to-tree.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { readCopy } from './read-copy.ts';

/**
 * Reads Markdown: what its frontmatter says of the article, and its text without any HTML.
 * @throws CaptureError where it is nested too deep
 */
export function readMarkdownCopy(source: string): ReturnType<typeof readCopy> {
  const split = splitFrontmatter(source.normalize('NFC'));
  const tree = parse(split?.body ?? source);
  const hints = split ? readHints(split.frontmatter) : {};
  const url = hints.url?.value;
  return readCopy(holdsHtml(tree) ? throughHtml(tree, url) : cleanTree(tree, url), hints);
}

/** Nobody writes quotations and lists in one another by the hundred, and parsers take minutes over them. */
function parse(source: string): Root {
  try {
    return parseMarkdown(source);
  } catch (error) {
    throw error instanceof NestingError ? new CaptureError(`${error.message} ${error.hint}`) : error;
  }
}

function holdsHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
  });
  return found;
}

/** What HTML there is in the Markdown becomes Markdown too. */
function throughHtml(tree: Root, url: string | undefined): Root {
  const page = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).runSync(tree);
  return toMarkdownTree(withoutScripts(page), url);
}

function readHints(frontmatter: string): CopyHints {
  let fields: unknown;
  try {
    fields = parseYaml(frontmatter, { maxAliasCount: 0 });
  } catch {
    return {};
  }
  if (typeof fields !== 'object' || fields === null) return {};
  const field = (...names: string[]): string | undefined => {
    const value = names
      .map((name) => (fields as Record<string, unknown>)[name])
      .find((each) => each !== undefined && each !== null);
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  };
  const found = <Value>(value: Value | undefined): FoundValue<Value> | undefined =>
    value === undefined ? undefined : { value, from: 'meta' };
  const date = field('published', 'date', 'datePublished');
  const url = field('url', 'link', 'canonical', 'source');
  const address = url && /^https?:\/\/\S+$/.test(url) ? url : undefined;
  const authors = authorsOf(
    (fields as Record<string, unknown>)['authors'] ?? (fields as Record<string, unknown>)['author'],
  );
  const outlet = field('outlet', 'site', 'publisher') ?? (url !== address ? field('source') : undefined);
  const captured = field('captured', 'created', 'clipped');
  const language = field('language', 'lang');
  return {
    ...define('title', found(field('title', 'headline'))),
    ...define('published', found(date && readDataDate(date))),
    ...define('captured', found(captured && readDataDate(captured)?.slice(0, 10))),
    ...define('source', found(outlet)),
    ...define('url', found(address)),
    ...define('language', found(language && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) ? language : undefined)),
    authors,
  };
}

function define<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function authorsOf(value: unknown): FoundValue<FoundAuthor>[] {
  const names = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  return names
    .flatMap((name) => splitByline(name.replace(/^\[\[|\]\]$/g, '')))
    .map((author) => foundAuthor(author, 'meta'));
}
