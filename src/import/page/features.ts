import { plainWords } from '../../text/words.ts';
import type { PageBlock } from '../html/blocks.ts';
import type { BlockMeasures } from './measure-blocks.ts';
import type { PageHints } from './page-hints.ts';
import { describePath, hintFinder, isStandfirst } from './path-features.ts';
import { describeSections } from './section-features.ts';
import { agreedRange, alikeShares, around, describePage, groupShares, type Vote, voteOn } from './votes.ts';

/** What the words of a block say of it. */
const TEXTS: Record<string, RegExp> = {
  saysShare:
    /\b(?:share (?:this|on|via|article)|follow us|tweet|copy link|facebook|linkedin|whats ?app|pinterest|instagram|print)\b/i,
  saysSubscribe:
    /\b(?:subscribe|sign ?up|newsletter|inbox|e-?mail address|unsubscribe|log ?in|get started|free trial|book a (?:demo|call)|contact us|learn more|download)\b/i,
  saysRelated:
    /\b(?:related|read more|read next|you (?:may|might) also|see also|more (?:from|on|stories|articles|like this)|up next|previous|next (?:post|article)|recommended|continue reading|latest|popular)\b/i,
  saysRights:
    /(?:©|\ball rights reserved\b|\bcopyright\b|\bprivacy policy\b|\bterms (?:of|and|&)\b|\bcookies?\b|\bcaptcha\b)/i,
  saysComment: /\b(?:comments?|repl(?:y|ies)|leave a|responses?|required fields)\b/i,
  saysAd: /\b(?:advertise?ments?|sponsored|affiliate|commissions?|disclosure|disclaimer)\b/i,
  saysByline:
    /^(?:by\b|written by|author|posted|published|updated|last (?:updated|modified|reviewed)|reviewed by|fact.?checked|medically|edited by)|\b\d+ min(?:ute)?s?\b.{0,6}\bread\b/i,
  saysCredit: /\b(?:photo(?:graph)?s?|image|credit|courtesy|getty|shutterstock|unsplash|source|figure|fig\.)\b/i,
  hasDate:
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d\d\b/i,
  saysAppeal:
    /\b(?:donat(?:e|ions?)|support (?:our|us|independent|journalism)|funded by|patreon|become an? (?:member|subscriber|patron|supporter)|free (?:trial|demo|quote|consultation|e-?book|guide|download)|contact (?:us|me|our)|call (?:us|me|today)|sign(?:ing)? up|check (?:out|it out)|get in touch|reach out to us|schedule an?|try our|let us know|tell us|your (?:story|thoughts)|if you (?:liked|enjoyed|found|want|have any)|stay tuned|join (?:us|our|the)|watch (?:our|the)|visit (?:our|us))\b/i,
  saysBio:
    /\b(?:is|was|has been|have been|serves as|works as|covers|writes) (?:currently )?(?:an?|the|on|about|for) (?:[\p{L}-]+ ){0,4}(?:writer|author|editor|journalist|reporter|correspondent|contributor|fellow|professor|founder|co-founder|director|expert|consultant|blogger|freelancer?|analyst|attorney|physician|scientist|researcher|manager|specialist|enthusiast|columnist)s?\b|\babout the authors?\b/iu,
  saysReference:
    /^\[?\d{1,3}[\].)]?\s?\S.*(?:https?:\/\/|\(\d{4}\)|\bdoi\b|\bet al\b|\bretrieved\b|\baccessed\b|\bvol\.|\bpp?\. ?\d)|^(?:https?:\/\/|www\.)\S+$|\bdoi\.org\b/i,
  saysLabel:
    /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords?|labels?|subjects?|sections?|series|see also|also in|more (?:on|in|from)|note|editor.?s? note|editorial note|disclosure|update|related[\w ]{0,20}|you (?:may|might) also \w+|p\.?s\.?|sources?|references?|credits?|image|photo)\b[^.!?]{0,12}:/i,
  saysSite:
    /\b(?:this (?:site|website|page|blog|newsletter|e-?mail|post|article)|our (?:team|company|services?|products?|platform|website|readers|experts|mission))\b/i,
  contents:
    /^(?:table of contents|contents|in this (?:article|guide|post)|on this page|jump to|key takeaways|share|tags?|topics?|about the authors?|references|sources|faqs?|frequently asked)/i,
};

/** What can be said of each block of a page, as numbers; what is not named is 0. */
export function describeBlocks(
  blocks: readonly PageBlock[],
  hints: PageHints,
  { lines, sizes, standsByPicture }: BlockMeasures,
): Record<string, number>[] {
  const votes = voteOn(blocks, hints);
  const range = agreedRange(votes, sizes);
  const groups = groupShares(blocks, votes, sizes);
  const alike = alikeShares(blocks, votes, sizes);
  const sections = describeSections(blocks, votes, sizes);
  const page = describePage(votes, sizes);
  const headline = blocks.findIndex((block) => block.path.some(({ tagName }) => tagName === 'h1'));
  const title = plainWords(hints.title ?? '').join(' ');
  const descriptions = hints.descriptions
    .map((text) => plainWords(text).join(' '))
    .filter((text) => text.includes(' '));
  const alternatives = new Set(hints.alternatives.map((text) => plainWords(text).join(' ')));
  const hintsIn = hintFinder();
  const seen = new Set<string>();
  return blocks.map((block, index) => {
    const vote = votes[index] as Vote;
    const row: Record<string, number> = { one: 1 };
    const set = (name: string, value: number | boolean): void => {
      if (value) row[name] = Number(value);
    };
    set('defuddle', vote.d);
    set('readability', vote.r);
    set('both', vote.d * vote.r);
    set('body', vote.b ?? 0);
    set('noBody', vote.b === undefined);
    for (const [name, value] of Object.entries(page)) {
      set(`${name}.d`, value * vote.d);
      set(`${name}.r`, value * vote.r);
      set(`${name}`, value);
    }
    set('group.d', groups[index]?.d ?? 0);
    set('group.r', groups[index]?.r ?? 0);
    set('group.both', (groups[index]?.d ?? 0) * (groups[index]?.r ?? 0));
    set('section.d', groups[index]?.sd ?? 0);
    set('section.r', groups[index]?.sr ?? 0);
    const { others = 0, share = 0, count = 0 } = alike[index] ?? {};
    set('alike', others);
    set('alike.vote', others * (vote.d + vote.r - 1));
    set('alike.share', share);
    set('alike.count', count);
    for (const [name, near] of [
      ['before', around(votes, sizes, index, -1)],
      ['after', around(votes, sizes, index, 1)],
    ] as const) {
      set(`${name}.d`, near.d);
      set(`${name}.r`, near.r);
      set(`${name}.words`, near.words);
    }
    for (const [name, value] of Object.entries(sections[index] ?? {})) set(name, value);
    set('inside', index >= range.start && index <= range.end);
    set('early', index < range.start ? Math.min(1, (range.start - index) / 20) : 0);
    set('late', index > range.end ? Math.min(1, (index - range.end) / 20) : 0);
    set('first', index >= range.start && index < range.start + 3);
    set('last', index <= range.end && index > range.end - 4);
    set(
      'tail',
      index >= range.start && index <= range.end
        ? ((index - range.start) / Math.max(1, range.end - range.start)) ** 4
        : 0,
    );
    set('aboveHeadline', headline >= 0 && index < headline);
    const size = sizes[index] ?? 0;
    set('words', Math.log2(1 + size) / 6);
    set('short', size < 4);
    set('long', size > 25);
    set('sentence', /[.!?]["'”’)\]]*$/.test(block.text));
    set('noStop', size > 3 && !/[.!?:,;]/.test(block.text));
    set('colon', block.text.endsWith(':'));
    set('question', block.text.endsWith('?'));
    set('commas', Math.min(1, (block.text.match(/,/g)?.length ?? 0) / 4));
    const density = Math.min(1, block.linked / Math.max(1, block.text.length));
    set('links', density);
    set('allLinks', density > 0.9);
    const words = lines[index] ?? '';
    set('repeated', seen.has(words));
    seen.add(words);
    set('title', words === title && words !== '');
    set('description', size > 3 && descriptions.some((text) => text.startsWith(words) || words.startsWith(text)));
    set('alternative', size > 2 && alternatives.has(words));
    set('picture', standsByPicture(block, index));
    set('picture.short', size < 40 && standsByPicture(block, index));
    const isBelowHeadline = headline >= 0 && index > headline && index <= headline + 4;
    set(
      'standfirst',
      isBelowHeadline && size > 5 && density < 0.3 && block.path.slice(-4).some((element) => isStandfirst(element)),
    );
    set('afterHeadline', isBelowHeadline);
    set('wholeLink', density > 0.9 && size > 4);
    set(
      'imperative',
      /^(?:learn|read|see|check|find|get|discover|download|sign|click|explore|watch|view|try|contact|visit|follow|join|subscribe|share|call|shop|buy|start|book|browse|listen|done|want|need|ready|looking|curious)\b/i.test(
        block.text,
      ) &&
        (size < 25 || density > 0.4),
    );
    describePath(block.path, set, size > 20 && density < 0.3, hintsIn);
    const outside = vote.d < 0.5 && vote.r < 0.5;
    for (const [name, pattern] of Object.entries(TEXTS)) {
      if (!pattern.test(block.text)) continue;
      set(`${name}`, size < 30);
      set(`${name}.long`, size >= 30);
      set(`${name}.out`, outside);
      set(`${name}.end`, index > range.end - 6);
    }
    return row;
  });
}
