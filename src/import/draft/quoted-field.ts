import { NO_ROLE } from '../../schema/attributed-role.ts';
import { printableLine } from '../../text/one-line.ts';
import { wordsIn } from '../../text/scan-words.ts';
import type { FoundQuotation } from '../quotation.ts';
import type { QuotationAttributes } from './mark-body.ts';
import { describeNotes, type QuotationNote } from './quotation-notes.ts';
import type { SpeakerResolver } from './speaker-resolver.ts';
import { checkLine, firstOf, indent, yamlField } from './yaml-lines.ts';

/** The list of those whom an article quotes, as it is gathered from its quotations. */
export interface QuotedField {
  /** What the directive of a quotation says; undefined where nobody is known to speak. */
  attributesOf(quotation: FoundQuotation): QuotationAttributes | undefined;
  /** The field `quoted`, with the entries of those who speak in a marked quotation. */
  list(speaking: ReadonlySet<string>): { lines: string[]; checks: string[] };
}

interface QuotedEntry {
  kind: 'person' | 'organization';
  id: string;
  name: string;
  role: string | undefined;
  to: string | undefined;
  checks: string[];
  notes: QuotationNote[];
}

/**
 * @param text the plain text, in which the quotations stand
 * @param outlet its name: who "told" it something, said it to the outlet
 */
export function createQuotedField(
  resolver: SpeakerResolver,
  { authors, text, outlet }: { authors: readonly string[]; text: string; outlet: string | undefined },
): QuotedField {
  const entries = new Map<string, QuotedEntry>();
  const loose: QuotationNote[] = [];

  const attributesOf = (quotation: FoundQuotation): QuotationAttributes | undefined => {
    const { speaker, doubt, text: words } = quotation;
    if (!speaker) {
      if (doubt !== undefined || mayBeSaid(words))
        loose.push({ text: words, reason: doubt ?? 'no speaker was found; not marked as a quotation' });
      return undefined;
    }
    const member = resolver.speaker(speaker);
    if (!member.kind) {
      loose.push(...member.checks.map((reason) => ({ text: words, reason })));
      return undefined;
    }
    const key = `${member.kind}/${member.id}`;
    const entry = entries.get(key) ?? {
      ...{ kind: member.kind, id: member.id, name: speaker.name },
      ...{ role: undefined, to: undefined, checks: [], notes: [] },
    };
    entries.set(key, entry);
    entry.role ??= speaker.role;
    entry.to ??= audienceOf(quotation, text, outlet);
    for (const check of member.checks) if (!entry.checks.includes(check)) entry.checks.push(check);
    if (doubt) entry.notes.push({ text: words, reason: doubt });
    return { by: member.id };
  };

  return {
    attributesOf,
    list(speaking) {
      const lines: string[] = [];
      const checks: string[] = [];
      for (const { kind, id, name, role, to, checks: own, notes } of entries.values()) {
        if (!speaking.has(id)) continue;
        const ownChecks = [...own, ...describeNotes(notes)];
        const isAuthor = kind === 'person' && authors.includes(id);
        if (kind === 'person' && !role && !isAuthor) ownChecks.push(`as: no role found for ${name}`);
        checks.push(...ownChecks);
        lines.push(...indent(ownChecks.map(checkLine)));
        if (isAuthor) continue;
        const as = printableLine(role ?? (kind === 'organization' ? name : NO_ROLE));
        lines.push(
          ...indent([...yamlField(kind, id), ...yamlField('as', as), ...(to ? yamlField('to', to) : [])], true),
        );
      }
      const isListed = lines.some((line) => line.startsWith('  - '));
      const ownChecks = firstOf(describeNotes(loose));
      const tail = ownChecks.map(checkLine);
      return { lines: [...(isListed ? ['quoted:'] : []), ...lines, ...tail], checks: [...checks, ...ownChecks] };
    },
  };
}

/** Whether an editor is asked whose words are in quotation marks: one word that ends no sentence is a term or a name. */
function mayBeSaid(words: string): boolean {
  return wordsIn(words).length > 1 || /[.!?…]$/.test(words.trim());
}

/** How far from the quotation the words that attribute it may stand, in characters. */
const MAX_CUE_DISTANCE = 300;

/** The outlet, where the words that attribute a quotation go on with it: `told` and then `the Courier`. */
function audienceOf({ cue, start, end }: FoundQuotation, text: string, outlet: string | undefined): string | undefined {
  if (cue === undefined || outlet === undefined || !/\btold$/iu.test(cue)) return undefined;
  const around = text.slice(Math.max(0, start - MAX_CUE_DISTANCE), end + MAX_CUE_DISTANCE);
  const name = outlet.replace(/^the\s+/i, '');
  return around.includes(`${cue} ${name}`) || around.includes(`${cue} the ${name}`) ? outlet : undefined;
}
