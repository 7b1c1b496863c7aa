import type { Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { STANCES, type Stance } from '../schema/claim.ts';
import { isId } from '../schema/ids.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Position } from '../text/position.ts';
import type { DirectiveName } from './directive-syntax.ts';
import { type PendingAnnotation, positionInFile, report, stateOf } from './parse-state.ts';
import { BROKEN_OFF } from './remark-unterminated.ts';
import { isReservedAnchor } from './reserved-anchors.ts';
import { SKIP, walkWithAncestors } from './walk.ts';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/**
 * The property by which a directive is found again once the tree is HTML; its value is the number of the directive in
 * `pending`. The parser of raw HTML keeps nothing of a node but its properties.
 */
export const ANNOTATION = 'dataMark';

/** An author's own HTML without that attribute: it cannot say that it is a directive. */
export function withoutAnnotations(html: string): string {
  return html.replace(/data-mark/gi, 'data-');
}

/**
 * Reads the directives into pending annotations and turns them into nodes that become `span` and `blockquote`.
 *
 * ```
 * :quote[We wait]{by=ada-berg id=wait}
 * ⇒ <span data-mark="0">We wait</span>
 *   pending[0]: { type: 'quote', id: 'wait', by: 'ada-berg', block: false, topics: [], translated: false }
 * ```
 */
export function remarkAnnotations() {
  return (tree: Root, file: VFile): void => {
    const { pending } = stateOf(file);
    walkWithAncestors(tree, (node, ancestors) => {
      if (node.type === 'html') {
        node.value = withoutAnnotations(node.value);
      } else if (isDirective(node)) {
        if ((node.data && BROKEN_OFF in node.data) || !isWellPlaced(file, node, ancestors)) {
          unwrap(node);
          return SKIP;
        }
        const annotation = parseDirective(file, node);
        if (!annotation) unwrap(node);
        else markUp(node, pending.push(annotation) - 1);
      }
      return undefined;
    });
  };
}

function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

function markUp(node: Directive, number: number): void {
  const hName = node.type === 'containerDirective' ? 'blockquote' : 'span';
  node.data = { ...node.data, hName, hProperties: { [ANNOTATION]: String(number) } };
}

/** Makes a directive without an annotation a plain group of its words; it has been reported, so nothing is published. */
function unwrap(node: Directive): void {
  node.data = { ...node.data, hName: node.type === 'textDirective' ? 'span' : 'div', hProperties: {} };
}

function isWellPlaced(file: VFile, node: Directive, ancestors: readonly Parents[]): boolean {
  const misplaced = (message: string, hint: string): false => {
    report(file, positionInFile(file, node.position?.start), { kind: 'misplaced-directive', message, hint });
    return false;
  };
  const { name } = node;
  if (node.type === 'leafDirective') {
    return misplaced(
      `\`::${name}\` has two colons; a ${name} has one${name === 'quote' ? ' or three' : ''}.`,
      `Write :${name}[…] within a line${name === 'quote' ? ', or :::quote and ::: around lines of their own' : ''}.`,
    );
  }
  if (node.type === 'containerDirective' && name !== 'quote') {
    return misplaced(
      `\`:::${name}\` cannot contain whole paragraphs.`,
      `Write :${name}[…] with one colon around the words in each paragraph.`,
    );
  }
  if (name === 'quote' && ancestors.some((ancestor) => isDirective(ancestor) && ancestor.name === 'quote')) {
    return misplaced(
      'A quotation cannot contain another quotation.',
      'Close the first before it, or keep the inner one as the speaker’s words with single quotation marks.',
    );
  }
  const holder = ancestors.find(({ type }) => type === 'heading' || type === 'link' || type === 'table');
  if (holder) return misplaced(`\`:${name}\` cannot be used in a ${holder.type}.`, 'Put it in a paragraph.');
  return true;
}

const REQUIRED = { quote: ['by', 'id'], claim: ['id', 'stance'], event: ['id'] } as const;
const OPTIONAL = { quote: ['topics', 'translated', 'via'], claim: ['by'], event: [] } as const;

/** A directive with the values of its attributes, and its place in the content file. */
interface Parsed {
  file: VFile;
  node: Directive;
  name: DirectiveName;
  position: Position;
  /** The value of an attribute; empty where it is not there. */
  valueFor(name: string): string;
}

/** What a directive says; undefined where it does not say enough, which is reported. */
function parseDirective(file: VFile, node: Directive): PendingAnnotation | undefined {
  const position = positionInFile(file, node.position?.start);
  const directive: Parsed = {
    file,
    node,
    name: node.name as DirectiveName,
    position,
    valueFor: (name) => node.attributes?.[name] ?? '',
  };
  checkLabel(directive);
  checkAttributes(directive);
  const { name, valueFor } = directive;
  if (REQUIRED[name].some((key) => valueFor(key) === '')) return undefined;
  if (name === 'event') return { type: 'event', target: valueFor('id'), position };
  return name === 'claim' ? parseClaim(directive) : parseQuotation(directive);
}

function checkLabel({ file, node, position }: Parsed): void {
  if (node.type !== 'containerDirective') return;
  if (!node.children.some((child) => child.data && 'directiveLabel' in child.data)) return;
  report(file, position, {
    kind: 'misplaced-directive',
    message: 'The words of a block quotation stand between its two lines of colons, not in brackets.',
    hint: 'Put the words on lines of their own, or write :quote[…] with one colon.',
  });
}

function checkAttributes({ file, node, name, position, valueFor }: Parsed): void {
  const known: string[] = [...REQUIRED[name], ...OPTIONAL[name]];
  for (const key of Object.keys(node.attributes ?? {})) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    report(file, position, {
      kind: 'unknown-attribute',
      message: `Unknown attribute \`${key}\` on \`:${name}\`.`,
      hint: suggestion(near, `The attributes are ${known.join(', ')}.`),
      ...(near !== undefined && { nearest: near }),
    });
  }
  for (const key of REQUIRED[name]) {
    if (valueFor(key) !== '') continue;
    report(file, position, {
      kind: 'missing-attribute',
      message: `\`:${name}\` needs the attribute \`${key}\`.`,
      hint: `Write :${name}[…]{${REQUIRED[name].map((each) => `${each}=…`).join(' ')}}.`,
    });
  }
}

function parseClaim({ file, position, valueFor }: Parsed): PendingAnnotation | undefined {
  const stance = valueFor('stance');
  if (!isStance(stance)) {
    const near = nearest(stance, STANCES);
    report(file, position, {
      kind: 'invalid-attribute',
      message: `Unknown stance \`${stance}\` on \`:claim\`.`,
      hint: suggestion(near, `The stances are ${STANCES.join(', ')}.`),
      ...(near !== undefined && { nearest: near }),
    });
    return undefined;
  }
  const by = valueFor('by');
  if (by !== '' && !isSpeaker(file, by, position)) return undefined;
  return { type: 'claim', target: valueFor('id'), stance, ...(by !== '' && { by }), position };
}

function isStance(text: string): text is Stance {
  return (STANCES as readonly string[]).includes(text);
}

function parseQuotation({ file, node, position, valueFor }: Parsed): PendingAnnotation | undefined {
  const [id, by, via] = [valueFor('id'), valueFor('by'), valueFor('via')];
  const hasSpeaker = isSpeaker(file, by, position);
  if (!isQuotationId(file, id, position) || !hasSpeaker) return undefined;
  const translated = node.attributes?.['translated'];
  return {
    type: 'quote',
    id,
    by,
    block: node.type === 'containerDirective',
    topics: valueFor('topics').split(/\s+/).filter(Boolean),
    translated: translated != null && translated !== 'false',
    ...(via !== '' && { via }),
    position,
  };
}

function isQuotationId(file: VFile, id: string, position: Position): boolean {
  if (!isId(id) || isReservedAnchor(id)) {
    report(file, position, {
      kind: 'invalid-id',
      message: isId(id) ? `The page needs the anchor \`${id}\` for itself.` : `\`${id}\` is not a valid id.`,
      hint: 'Use lower-case letters, digits and single hyphens. The id cannot be `p` with a number, such as `p1`, or begin with e-, c- or s-.',
    });
    return false;
  }
  const first = stateOf(file).pending.find((each) => each.type === 'quote' && each.id === id);
  if (first) {
    report(file, position, {
      kind: 'duplicate-quotation',
      message: `The quotation on line ${first.position.line} has the id \`${id}\` too.`,
      hint: 'Give one of the two another id.',
    });
    return false;
  }
  return true;
}

function isSpeaker(file: VFile, by: string, position: Position): boolean {
  const { speakers, ambiguousSpeakers, formerSpeakers, nameOf } = stateOf(file).context;
  if (ambiguousSpeakers.has(by)) {
    report(file, position, {
      kind: 'ambiguous-speaker',
      message: `\`${by}\` is both a person and an organization of this article.`,
      hint: 'Rename the file of one of the two.',
    });
    return false;
  }
  if (speakers.has(by)) return true;
  const owners = formerSpeakers.get(by);
  const [present] = owners ?? [];
  if (owners && present !== undefined) {
    report(file, position, {
      kind: 'unknown-speaker',
      message: `\`${by}\` was renamed to \`${present}\`.`,
      hint: `Write \`by=${present}\`.`,
      nearest: present,
      // Somebody who has this id now may be meant as well.
      refersTo: { written: by, ids: nameOf(by) === undefined ? owners : [...owners, by] },
    });
    return false;
  }
  // Somebody else who has a file is no misspelling of who is listed, and a listed id without a file is misspelt itself.
  const isSomebody = nameOf(by) !== undefined;
  const near = isSomebody
    ? undefined
    : nearest(
        by,
        [...speakers.keys()].filter((id) => nameOf(id) !== undefined),
      );
  report(file, position, {
    kind: 'unknown-speaker',
    message: `\`${by}\` is not listed under \`quoted\` or \`authors\`.`,
    hint: suggestion(near, 'Add them under "quoted" with the role that the article gives.'),
    ...(near !== undefined && { nearest: near }),
  });
  return false;
}
