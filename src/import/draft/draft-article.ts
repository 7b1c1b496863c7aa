import { printableLine } from '../../text/one-line.ts';
import type { Capture } from '../capture.ts';
import type { FoundQuotation } from '../quotation.ts';
import { chooseArticleId } from './choose-ids.ts';
import type { ContentIndex } from './content-index.ts';
import { type Draft, DraftError, type DraftOptions } from './draft.ts';
import { explainSpelledIds } from './explain-ids.ts';
import { correctionsField, headFields, titleFrom } from './head-fields.ts';
import { markBody } from './mark-body.ts';
import { proposeMarks } from './propose-marks.ts';
import { proposeTopics } from './propose-topics.ts';
import { createQuotedField } from './quoted-field.ts';
import { chooseSource } from './source.ts';
import { createSpeakerResolver } from './speaker-resolver.ts';
import { checkLine, comment, indent, yamlField } from './yaml-lines.ts';

/**
 * Makes a new article of a captured page, with stubs for the people, organizations and source that it names first. What
 * the page does not say is left out, with a comment that says what is wanted; nothing is guessed.
 * @param contentIndex what the content folder holds; what the draft adds is added to it
 * @throws {DraftError} where the article is there already
 */
export function draftArticle(
  capture: Capture,
  quotations: readonly FoundQuotation[],
  contentIndex: ContentIndex,
  options: DraftOptions,
): Draft {
  const supplied =
    capture.title === undefined || (options.title !== undefined && options.title !== capture.title.value);
  const title = printableLine(options.title ?? capture.title?.value ?? titleFrom(capture.text));
  if (title === '') throw new DraftError('The page has neither a headline nor a text. Give the headline with --title.');

  const source = chooseSource(capture, contentIndex, options.source);
  const head = headFields(capture, options);
  const same = { title, source: source.id ?? '', published: head.published ?? '', url: head.url };
  const { id, madeOf, replaces, checks: twins } = chooseArticleId(same, contentIndex, options);
  const origin = `articles/${id}.md${head.published ? `, published ${head.published}` : ''}`;
  const resolver = createSpeakerResolver(
    contentIndex,
    origin,
    capture.text,
    options.language ?? capture.language?.value,
  );

  const authors = capture.authors.map(({ value, doubt }) => {
    const member = resolver.author(value);
    return { id: member.kind && member.id, checks: [...member.checks, ...(doubt ? [`${value.name}: ${doubt}`] : [])] };
  });
  const authorIds = [...new Set(authors.flatMap((author) => author.id ?? []))];
  const quoted = createQuotedField(resolver, { authors: authorIds, text: capture.text, outlet: capture.source?.value });
  const body = markBody(capture, quotations, (quotation) => quoted.attributesOf(quotation));
  const { lines: quotedLines, checks: quotedChecks } = quoted.list(body.speaking);

  const stubs = [...source.stubs, ...resolver.stubs()];
  const added = stubs.flatMap(({ adds }) => adds ?? []);
  const spelled = explainSpelledIds([...(madeOf ? [{ kind: 'article' as const, id, name: madeOf }] : []), ...added]);

  const checks: string[] = [];
  const lines: string[] = [];
  const check = (...sentences: readonly string[]) => {
    for (const sentence of sentences) {
      checks.push(sentence);
      lines.push(checkLine(sentence));
    }
  };
  check(...twins, ...spelled, ...capture.notes);
  if (capture.title?.doubt && options.title === undefined) check(`title: ${capture.title.doubt}`);
  if (!capture.title && options.title === undefined)
    check('title: no headline was found; these are the first words of the text');
  lines.push(...yamlField('title', title), ...(supplied ? yamlField('titleSupplied', true) : []));
  check(...source.checks);
  checks.push(...source.stubChecks);
  if (source.id !== undefined) lines.push(...yamlField('source', source.id));
  for (const field of head.beforeAuthors) {
    check(...field.checks);
    lines.push(...field.lines);
  }
  if (authors.length === 0) check('authors: no byline was found');
  check(...authors.flatMap((author) => author.checks));
  lines.push(...yamlField('authors', authorIds));
  for (const field of head.afterAuthors) {
    check(...field.checks);
    lines.push(...field.lines);
  }
  checks.push(...quotedChecks, ...body.checks);
  lines.push(...quotedLines, ...body.checks.map(checkLine));
  const topics =
    options.topics.length > 0 ? options.topics : proposeTopics(title, capture.text, contentIndex.subjects.topics);
  if (topics.length === 0) check('topics: at least one; the first is the main topic');
  else if (options.topics.length === 0) check('topics: proposed by their names; the first is the main topic');
  if (topics.length > 0) lines.push(...yamlField('topics', topics));
  const { place, organization } = contentIndex.namedIn(capture.text);
  if (place.length > 0) lines.push(...yamlField('places', place));
  const others = organization.filter((each) => !body.speaking.has(each));
  if (others.length > 0) lines.push(...yamlField('organizations', others));
  const language = head.language ?? 'en';
  check(...proposeMarks(capture.text, language, contentIndex.subjects));
  const rights = options.rights ?? 'link-only';
  lines.push('rights:');
  if (options.holder === undefined) {
    const outlet = capture.source && printableLine(capture.source.value);
    const sentence = outlet ? 'holder: taken from the outlet' : 'holder: who holds the rights to the original';
    checks.push(sentence);
    lines.push(...indent([checkLine(sentence), ...(outlet ? yamlField('holder', outlet) : [])]));
  } else lines.push(...indent(yamlField('holder', options.holder)));
  lines.push(...indent(yamlField('text', rights)));
  const corrections = correctionsField(capture.corrections);
  check(...corrections.checks);
  lines.push(...corrections.lines);
  lines.push(...capture.captions.map(({ value }) => comment(`photograph: ${value}`)));

  contentIndex.addArticle(id, same);
  const text = `---\n${lines.join('\n')}\n---\n\n${body.markdown}`;
  return {
    id,
    files: [...stubs, { path: `articles/${id}.md`, text, replaces }],
    checks,
    marked: body.marked,
    unmarked: quotations.length - body.marked,
    rights,
    lost: [],
  };
}
