import { decodeHTMLStrict } from 'entities';
import { oneLineOfPage } from '../../text/one-line.ts';
import { plainWords } from '../../text/words.ts';
import type { Evidence, FoundAuthor, FoundValue } from '../capture.ts';
import { isFirstName } from '../quotations/first-names.ts';
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
  const isPerson = ({ value }: FoundValue<FoundAuthor>): boolean => isPersonName(value.name) && !isGroup(value, outlet);
  const [surest = []] = found;
  const people = surest.some(isPerson) ? surest : (found.find((authors) => authors.some(isPerson)) ?? surest);
  const chosen = completed(people, found.at(-1) ?? [], words);
  return unique(
    (chosen.some(isPerson) ? chosen.filter(isPerson) : chosen)
      .map((author) => withKind(author, outlet))
      .map((author) => spelled(author, words)),
  );
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

/** The authors that the page's data gives the article, else the page around it. */
function fromLinked(facts: PageFacts): FoundAuthor[] {
  for (const object of [facts.article, facts.page]) {
    for (const property of ['author', 'creator']) {
      const found = listOf(object?.[property])
        .flatMap((each) => (isObject(each) && '@list' in each ? listOf(each['@list']) : [each]))
        .flatMap((each) => linkedAuthors(facts, each));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function linkedAuthors(facts: PageFacts, value: unknown): FoundAuthor[] {
  const author = resolve(facts, value);
  if (!isObject(author)) return authorsIn(nameIn(author));
  const { name, givenName, familyName, jobTitle: role } = author;
  const whole = [givenName, familyName].map(nameIn).join(' ').trim();
  const found = listOf(name ?? whole).flatMap((each) => authorsIn(nameIn(each)));
  const types = typesOf(author);
  const isOrganization = types.some((type) => /Organization/.test(type)) && !types.includes('Person');
  return found.map((one) => ({
    ...one,
    ...(typeof role === 'string' && role.trim() && found.length === 1 && { role: oneLineOfPage(role) }),
    ...(isOrganization && { kind: 'organization' as const }),
  }));
}

/** A name in the page's data, without the tags and the character references that some leave in it. */
function nameIn(value: unknown): string {
  const name = isObject(value) ? value['@value'] : value;
  return typeof name === 'string' ? decodeHTMLStrict(name.replace(/<[^<>]*>/g, '')) : '';
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

/** Whether an author is a body: what the data calls one, or what has the outlet's name and is not called as people are. */
function isGroup({ name, kind }: FoundAuthor, outlet: string | undefined): boolean {
  const isOutlet = outlet !== undefined && name.toLowerCase() === outlet.toLowerCase();
  if (!isPersonName(name)) return kind === 'organization' || isOutlet || isGroupName(name);
  return (kind === 'organization' || isOutlet) && !isFirstName(name.split(' ')[0] ?? '');
}

function withKind(author: FoundValue<FoundAuthor>, outlet: string | undefined): FoundValue<FoundAuthor> {
  const { kind: _, ...value } = author.value;
  if (isGroup(author.value, outlet)) return { ...author, value: { ...value, kind: 'organization' } };
  return isPersonName(value.name)
    ? { ...author, value }
    : { ...author, value, doubt: `“${value.name}” may not be a full name.` };
}

/** A name in capitals as the page spells it where it has small letters, else with a doubt. */
function spelled(author: FoundValue<FoundAuthor>, words: string): FoundValue<FoundAuthor> {
  const { name, kind } = author.value;
  if (kind === 'organization' || !/^(?=.*\p{Lu}{2})\P{Ll}+$/u.test(name) || !isPersonName(name)) return author;
  const elsewhere = new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'giu');
  const mixed = [...words.matchAll(elsewhere)].find(([each]) => /^\p{Lu}/u.test(each) && /\p{Ll}/u.test(each))?.[0];
  if (mixed) return { ...author, value: { ...author.value, name: mixed } };
  return { ...author, doubt: author.doubt ?? `The page has the name “${name}” in capitals only.` };
}

function unique(authors: FoundValue<FoundAuthor>[]): FoundValue<FoundAuthor>[] {
  const seen = new Set<string>();
  return authors.filter(({ value }) => {
    const key = value.name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
