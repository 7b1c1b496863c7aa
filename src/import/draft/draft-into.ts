import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar, parseDocument } from 'yaml';
import { parseBodyMarkdown } from '../../markdown/syntax.ts';
import { parseYaml } from '../../schema/parse-yaml.ts';
import { isRightsText, type RightsText } from '../../schema/rights.ts';
import { splitFrontmatter } from '../../schema/split-frontmatter.ts';
import type { Capture } from '../capture.ts';
import type { FoundQuotation } from '../quotation.ts';
import { locateText, textOf } from '../tree/locate-text.ts';
import type { ContentIndex } from './content-index.ts';
import { type Draft, DraftError } from './draft.ts';
import { markBody, type QuotationAttributes } from './mark-body.ts';
import { describeNotes, type QuotationNote } from './quotation-notes.ts';
import { resolveName } from './speaker-resolver.ts';
import { checkLine, firstOf, snippet } from './yaml-lines.ts';

/** An article as it is. */
export interface OldArticle {
  id: string;
  /** The whole file. */
  source: string;
}

interface OldFrontmatter {
  quoted: { id: string; kind: 'person' | 'organization'; as: string }[];
  authors: string[];
  rights: string | undefined;
}

/**
 * Puts a captured text under an article that is there. Its frontmatter stays, byte for byte, but for comments that are
 * added at its end, and for `rights.text` where the editor gives it or where it says "retold", which a captured text is
 * not. A quotation that was marked before keeps its id, its speaker and its topics.
 * @throws {DraftError} where a text would be lost and `force` is not given
 */
export function draftInto(
  capture: Capture,
  quotations: readonly FoundQuotation[],
  contentIndex: ContentIndex,
  { id, source }: OldArticle,
  { rights, force }: { rights?: RightsText | undefined; force: boolean },
): Draft {
  const split = splitFrontmatter(source);
  if (!split) throw new DraftError(`articles/${id}.md does not begin with frontmatter. Add it, then import again.`);
  const old = readFrontmatter(id, split.frontmatter);
  const body = readOldBody(split.body);
  const before = new Map(body.quotations.map((each) => [foldQuotation(each.text), each]));
  const checks: string[] = [...capture.notes];
  const notes: QuotationNote[] = [];

  const attributesOf = (quotation: FoundQuotation): QuotationAttributes | undefined => {
    const known = before.get(foldQuotation(quotation.text));
    const by = speakerAmong(old, contentIndex, quotation, known, notes);
    if (by === undefined) return undefined;
    return known ? { ...known.attributes, by } : { by };
  };
  const marked = markBody(capture, quotations, attributesOf);
  checks.push(...describeNotes(notes), ...marked.checks);
  checks.push(
    ...capture.corrections.map(
      ({ date, text }) => `corrections: the page has one${date ? ` of ${date}` : ''}: “${text}”`,
    ),
  );

  const kept = new Set(quotations.map(({ text }) => foldQuotation(text)));
  const lost = [
    ...body.marks,
    ...body.quotations
      .filter(({ text }) => !kept.has(foldQuotation(text)))
      .map(
        ({ text, attributes }) =>
          `the quotation ${snippet(text)} (${attributes['id'] ?? ''}), which is not in the new text`,
      ),
  ];
  if (body.hasWords && !force) throw new DraftError(refusal(id, lost));

  const change = rights ?? (old.rights === 'retold' ? 'link-only' : undefined);
  if (rights === undefined && change) {
    checks.push('rights.text was "retold"; the new text is an original, so it is set to link-only until you change it');
  } else if (body.hasWords && old.rights === 'retold')
    checks.push('rights: the statement was written for a retold text');
  const frontmatter = change ? setRightsText(split.frontmatter, change) : split.frontmatter;
  if (frontmatter === undefined)
    throw new DraftError(`articles/${id}.md has no rights.text. Add it, then import again.`);

  const shownRights = change ?? old.rights;
  const lineEnd = /\r\n/.test(source) ? '\r\n' : '\n';
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source)?.[0] ?? '';
  const closing = source.slice(opening.length + split.frontmatter.length, source.length - split.body.length);
  const [gap = ''] = /^(?:\r?\n)?/.exec(closing) ?? [];
  const shownChecks = firstOf(checks);
  const comments = shownChecks.map((check) => `${checkLine(check)}${lineEnd}`).join('');
  const head = `${opening}${frontmatter}${gap}${comments}${closing.slice(gap.length).trimEnd()}`;
  const text = `${head}${lineEnd}${lineEnd}${marked.markdown.replaceAll('\n', lineEnd)}`;
  return {
    id,
    files: [{ path: `articles/${id}.md`, text, replaces: true }],
    checks: shownChecks,
    marked: marked.marked,
    unmarked: quotations.length - marked.marked,
    rights: isRightsText(shownRights) ? shownRights : undefined,
    lost,
  };
}

function readFrontmatter(id: string, frontmatter: string): OldFrontmatter {
  const { value, errors } = parseYaml(frontmatter, 2);
  const [error] = errors;
  if (error) {
    const place = `articles/${id}.md:${error.position.line}:${error.position.column}`;
    throw new DraftError(`${place} The YAML cannot be read: ${error.message} ${error.hint}`);
  }
  const data = (value ?? {}) as { quoted?: unknown; authors?: unknown; rights?: { text?: unknown } };
  const quoted = (Array.isArray(data.quoted) ? data.quoted : []) as {
    person?: string;
    organization?: string;
    as?: unknown;
  }[];
  return {
    quoted: quoted.flatMap(({ person, organization, as }) => [
      ...(person ? [{ id: person, kind: 'person' as const, as: String(as ?? '') }] : []),
      ...(organization ? [{ id: organization, kind: 'organization' as const, as: String(as ?? '') }] : []),
    ]),
    authors: Array.isArray(data.authors) ? data.authors.map(String) : [],
    rights: typeof data.rights?.text === 'string' ? data.rights.text : undefined,
  };
}

/** Whose words a quotation is, of those whom the article lists: as it was marked before, or as the text says. */
function speakerAmong(
  { quoted, authors }: OldFrontmatter,
  contentIndex: ContentIndex,
  { speaker, text, doubt }: FoundQuotation,
  known: OldQuotation | undefined,
  notes: QuotationNote[],
): string | undefined {
  const isListed = (id: string) => authors.includes(id) || quoted.some((entry) => entry.id === id);
  const note = (...reasons: readonly string[]) => notes.push(...reasons.map((reason) => ({ text, reason })));
  const member =
    speaker && !speaker.unnamed ? resolveName(contentIndex, speaker.kind, speaker.name, isListed) : undefined;
  const asNamed = speaker ? quoted.filter(({ kind, as }) => kind === 'organization' && names(as, speaker.name)) : [];
  const found = member ? member.kind && member.id : asNamed.length === 1 ? asNamed[0]?.id : undefined;
  const before = known?.attributes['by'];
  if (before !== undefined && isListed(before)) {
    if (found !== undefined && found !== before) {
      notes.push({
        text,
        reason: `marked before as by ${before}; the new text seems to attribute it to ${speaker?.name}`,
      });
    }
    return before;
  }
  if (found !== undefined) {
    note(...(member?.checks ?? []), ...(doubt ? [doubt] : []));
    return found;
  }
  if (member) note(...member.checks);
  else if (speaker?.unnamed) note(`by “${speaker.name}”, not named in the text; not marked as a quotation`);
  else if (speaker) note(`by ${speaker.name}, not listed under "quoted"; not marked as a quotation`);
  else note(doubt ?? 'no speaker was found; not marked as a quotation');
  return undefined;
}

/** Whether a role under `quoted` has a name in it: `named as Moscow, as Russian officials`. */
function names(as: string, name: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/[‘’]/g, "'")
      .replace(/^the\s+/i, '')
      .toLowerCase();
  return ` ${plain(as).replace(/[,.;:()]/g, ' ')} `.includes(` ${plain(name)} `);
}

function refusal(id: string, lost: readonly string[]): string {
  const losses = lost.length === 0 ? '' : `These would be lost:\n${lost.map((each) => `  - ${each}`).join('\n')}\n`;
  return `articles/${id}.md already has a text. --force replaces it. ${losses}The old version is kept as a hidden file.`;
}

/** Sets `rights.text` in frontmatter and leaves every other byte as it is; undefined where it has no such field. */
function setRightsText(frontmatter: string, rights: RightsText): string | undefined {
  const node = parseDocument(frontmatter).getIn(['rights', 'text'], true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return `${frontmatter.slice(0, start)}${rights}${frontmatter.slice(end)}`;
}

/** A quotation as it was marked. */
interface OldQuotation {
  text: string;
  attributes: Record<string, string>;
}

/** What a body marks, before it is replaced. */
interface OldBody {
  quotations: OldQuotation[];
  /** The tellings of events and positions on claims, each in words for the editor. */
  marks: string[];
  hasWords: boolean;
}

/** Reads what the body of an article marks. */
function readOldBody(body: string): OldBody {
  const tree = parseBodyMarkdown(body);
  const quotations: OldQuotation[] = [];
  const marks: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'textDirective' && node.type !== 'containerDirective') return;
    const attributes = Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
    );
    const text =
      node.type === 'textDirective'
        ? textOf(node.children as PhrasingContent[])
        : locateText({ type: 'root', children: node.children as RootContent[] }).text;
    if (node.name === 'quote') quotations.push({ text, attributes });
    else marks.push(`the ${node.name} ${attributes['id'] ?? ''} on ${snippet(text)}`);
  });
  return { quotations, marks, hasWords: /\S/.test(locateText(tree).text) };
}

/** The words of a quotation as two editions of it have them in common: without capitals, white space, marks and the last comma. */
function foldQuotation(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\n\n\s*[“"„«‘]/g, '')
    .replace(/\s+/g, '')
    .replace(/[‘’ʼ']/g, "'")
    .replace(/[“”„"«»]/g, '"')
    .replace(/^["']+|["'.,;]+$/g, '');
}
