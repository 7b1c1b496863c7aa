import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import type { Evidence, FoundAuthor, FoundValue } from '../capture.ts';
import { isObject, listOf, typesOf } from './json-ld.ts';
import { foundAuthor, isGroupName, isPersonName, isRole, splitByline } from './names.ts';
import { type PageFacts, resolve } from './page-facts.ts';

/** Meta tags that name an author, the most trusted first. */
const TAGS = [
  ...['citation_author', 'parsely-author', 'author', 'dc.creator', 'dcterms.creator', 'sailthru.author'],
  ...['article:author', 'byl', 'cxenseparse:author', 'twitter:creator'],
];

/**
 * The authors that a page names: in its data, else in its meta tags, its microdata, and the byline that readers see.
 * Where the surest of them names only a group, and another names people, the people count.
 * @param words the words of the page, as readers see them
 */
export function findAuthors(
  facts: PageFacts,
  bylines: readonly string[],
  outlet: string | undefined,
  words = '',
): FoundValue<FoundAuthor>[] {
  const found = [
    from('json-ld', fromLinked(facts)),
    from('meta', fromTags(facts)),
    from(
      'microdata',
      (facts.microdata.get('author') ?? []).flatMap((value) => authorsIn(value.slice(0, 120))),
    ),
    from(
      'text',
      bylines.flatMap(authorsIn).filter(({ name }, at) => at === 0 || plainName(name) !== plainName(outlet ?? '')),
    ),
  ].filter((authors) => authors.length > 0);
  const isPerson = ({ value }: FoundValue<FoundAuthor>): boolean => isPersonName(value.name);
  const [surest = []] = found;
  const people = surest.some(isPerson) ? surest : (found.find((authors) => authors.some(isPerson)) ?? surest);
  const chosen = completed(people, found.at(-1) ?? [], words).map((author) => withKind(author, outlet));
  return unique(chosen.some(isPerson) ? chosen.filter(isPerson) : chosen);
}

/**
 * What readers see completes what the data says: where it names the same people and more, they are the authors too. Where it
 * names others, those whom the data names may have put the page on the web: they count if readers see them too.
 */
function completed(
  authors: readonly FoundValue<FoundAuthor>[],
  seen: readonly FoundValue<FoundAuthor>[],
  words: string,
): readonly FoundValue<FoundAuthor>[] {
  const people = seen.filter(
    ({ value, from: place }) => place === 'text' && isPersonName(value.name) && !isRole(value.name),
  );
  const [first] = people;
  if (!first || authors[0]?.from === 'text') return authors;
  const known = new Set(authors.map(({ value }) => plainName(value.name)));
  const others = people.filter(({ value }) => !known.has(plainName(value.name)));
  if (others.length === 0) return authors;
  if (others.length < people.length) return [...authors.map((author) => asShown(author, people)), ...others];
  if (words !== '' && !authors.some(({ value }) => words.includes(value.name))) {
    const doubt = `The page’s data names “${authors.map(({ value }) => value.name).join(', ')}”.`;
    return people.map((author) => ({ ...author, doubt: author.doubt ?? doubt }));
  }
  const doubt = `The page shows the name “${first.value.name}”.`;
  return authors.map((author) => ({ ...author, doubt: author.doubt ?? doubt }));
}

/** An author of several with the title that the byline has before the name. */
function asShown(author: FoundValue<FoundAuthor>, shown: readonly FoundValue<FoundAuthor>[]): FoundValue<FoundAuthor> {
  const { name } = author.value;
  const titled = shown.find(
    ({ value }) => value.name.endsWith(` ${name}`) && plainName(value.name) === plainName(name),
  );
  return titled ? { ...author, value: { ...author.value, name: titled.value.name } } : author;
}

function plainName(name: string): string {
  return plainWords(name)
    .filter((word) => word !== 'dr')
    .join(' ');
}

function from(evidence: Evidence, authors: readonly FoundAuthor[]): FoundValue<FoundAuthor>[] {
  return authors.map((value) => foundAuthor(value, evidence));
}

function fromTags({ meta }: PageFacts): FoundAuthor[] {
  const lists = TAGS.map((tag) =>
    (meta.get(tag) ?? []).flatMap((value) => (tag === 'citation_author' ? [turn(value)] : authorsIn(value))),
  );
  return lists.find((list) => list.length > 0) ?? [];
}

function fromLinked(facts: PageFacts): FoundAuthor[] {
  return listOf(facts.article?.['author'] ?? facts.article?.['creator']).flatMap((each) => {
    const author = resolve(facts, each);
    if (typeof author === 'string') return authorsIn(author);
    if (!isObject(author) || typeof author['name'] !== 'string') return [];
    const found = authorsIn(author['name']);
    const role = author['jobTitle'];
    const isOrganization = typesOf(author).some((type) => /Organization/.test(type));
    return found.map((one) => ({
      ...one,
      ...(typeof role === 'string' && role.trim() && found.length === 1 && { role: oneLineOfPage(role) }),
      ...(isOrganization && { kind: 'organization' as const }),
    }));
  });
}

/** The authors in a byline that can be names: not a number of minutes, not a sentence. */
function authorsIn(byline: string): FoundAuthor[] {
  return splitByline(byline).filter(
    ({ name }) =>
      !/[\d:]|\b(?:min(?:ute)?s?|read|views?|comments?|ago|posted|updated)\b/i.test(name) &&
      (name.split(' ').length <= 5 || isGroupName(name)),
  );
}

/** `Hardie, John` as libraries write it. */
function turn(name: string): FoundAuthor {
  const match = /^([^,]+),\s*([^,]+)$/.exec(name);
  return { name: oneLineOfPage(match ? `${match[2]} ${match[1]}` : name) };
}

function isGroup({ name, kind }: FoundAuthor, outlet: string | undefined): boolean {
  const isOutlet = outlet !== undefined && name.toLowerCase() === outlet.toLowerCase();
  return !isPersonName(name) && (kind === 'organization' || isOutlet || isGroupName(name));
}

function withKind(author: FoundValue<FoundAuthor>, outlet: string | undefined): FoundValue<FoundAuthor> {
  const { kind: _, ...value } = author.value;
  if (isGroup(author.value, outlet)) return { ...author, value: { ...value, kind: 'organization' } };
  return isPersonName(value.name)
    ? { ...author, value }
    : { ...author, value, doubt: `“${value.name}” may not be a full name.` };
}

function unique(authors: FoundValue<FoundAuthor>[]): FoundValue<FoundAuthor>[] {
  const seen = new Set<string>();
  return authors.filter(({ value }) => {
    const key = value.name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
