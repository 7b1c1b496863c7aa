import { STANCES, type Stance } from '../schema/claim.ts';
import { isId } from '../schema/ids.ts';
import { nearest, suggestion } from '../schema/nearest.ts';
import type { Position } from '../text/position.ts';
import type { DirectiveName } from './directive-syntax.ts';
import { type Draft, type Run, report } from './run.ts';

const REQUIRED = { quote: ['by', 'id'], claim: ['id', 'stance'], event: ['id'] } as const;
const OPTIONAL = { quote: ['topics', 'translated', 'via'], claim: ['by'], event: [] } as const;

type Attributes = Record<string, string | null | undefined>;

/**
 * Reads the attributes of a directive.
 * @returns what the directive says, or undefined where it does not say enough; the problems are in the run
 */
export function readAttributes(
  run: Run,
  name: DirectiveName,
  attributes: Attributes,
  position: Position,
  block: boolean,
): Draft | undefined {
  const known: string[] = [...REQUIRED[name], ...OPTIONAL[name]];
  for (const key of Object.keys(attributes)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    report(run, position, {
      kind: 'unknown-attribute',
      message: `"${key}" is no attribute of :${name}.`,
      hint: suggestion(near, `The attributes are ${known.join(', ')}.`),
      ...(near !== undefined && { nearest: near }),
    });
  }
  const missing = REQUIRED[name].filter((key) => !attributes[key]);
  for (const key of missing) {
    report(run, position, {
      kind: 'missing-attribute',
      message: `The ${name} has no "${key}".`,
      hint: `Write :${name}[…]{${REQUIRED[name].map((each) => `${each}=…`).join(' ')}}.`,
    });
  }
  if (missing.length > 0) return undefined;
  const id = attributes['id'] ?? '';
  if (name === 'event') return { type: 'event', target: id, position };
  if (name === 'claim') return readClaim(run, id, attributes, position);
  return readQuote(run, id, attributes, position, block);
}

function readClaim(run: Run, target: string, attributes: Attributes, position: Position): Draft | undefined {
  const stance = attributes['stance'] ?? '';
  if (!(STANCES as readonly string[]).includes(stance)) {
    const near = nearest(stance, STANCES);
    report(run, position, {
      kind: 'invalid-attribute',
      message: `"${stance}" is no stance.`,
      hint: suggestion(near, `It is one of ${STANCES.join(', ')}.`),
      ...(near !== undefined && { nearest: near }),
    });
    return undefined;
  }
  const by = attributes['by'];
  if (by && !isSpeaker(run, by, position)) return undefined;
  return { type: 'claim', target, stance: stance as Stance, ...(by && { by }), position };
}

/** Anchors that the page makes itself: paragraphs, tellings of events, positions on claims, sections, footnotes. */
const RESERVED = /^(?:p\d+|[ecs]-.*|fn.*|user-content-.*|text|voices|about|topics|main|search)$/;

function readQuote(
  run: Run,
  id: string,
  attributes: Attributes,
  position: Position,
  block: boolean,
): Draft | undefined {
  const by = attributes['by'] ?? '';
  const goodSpeaker = isSpeaker(run, by, position);
  if (!isGoodQuotationId(run, id, position) || !goodSpeaker) return undefined;
  const via = attributes['via'];
  return {
    type: 'quote',
    id,
    by,
    block,
    topics: (attributes['topics'] ?? '').split(/\s+/).filter(Boolean),
    translated: attributes['translated'] != null && attributes['translated'] !== 'false',
    ...(via && { via }),
    position,
  };
}

function isGoodQuotationId(run: Run, id: string, position: Position): boolean {
  if (!isId(id) || RESERVED.test(id)) {
    report(run, position, {
      kind: 'invalid-id',
      message: isId(id) ? `"${id}" is an address that the page needs for itself.` : `"${id}" is no id.`,
      hint: 'Name the quotation with lower-case letters, digits and single hyphens, not as p1 or with e-, c- or s- before it.',
    });
    return false;
  }
  const first = run.drafts.find((draft) => draft.type === 'quote' && draft.id === id);
  if (first) {
    report(run, position, {
      kind: 'duplicate-quotation',
      message: `The quotation "${id}" stands already on line ${first.position.line}.`,
      hint: 'Give one of the two another id.',
    });
    return false;
  }
  return true;
}

function isSpeaker(run: Run, by: string, position: Position): boolean {
  const { speakers, ambiguousSpeakers } = run.context;
  if (ambiguousSpeakers.has(by)) {
    report(run, position, {
      kind: 'ambiguous-speaker',
      message: `"${by}" is both a person and an organization of this article.`,
      hint: 'Rename the file of one of the two.',
    });
    return false;
  }
  if (speakers.has(by)) return true;
  const near = nearest(by, speakers.keys());
  report(run, position, {
    kind: 'unknown-speaker',
    message: `"${by}" is neither under "quoted" nor an author of this article.`,
    hint: suggestion(near, 'Add them under "quoted" with the role that the article gives.'),
    ...(near !== undefined && { nearest: near }),
  });
  return false;
}
