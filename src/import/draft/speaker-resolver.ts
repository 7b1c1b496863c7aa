import { idFromName } from '../../schema/id-from-name.ts';
import { FOLDERS } from '../../schema/kinds.ts';
import { joinList } from '../../text/lists.ts';
import { printableLine } from '../../text/one-line.ts';
import { wordsIn } from '../../text/scan-words.ts';
import { proposeSortName } from '../../text/sort-name.ts';
import type { FoundAuthor } from '../capture.ts';
import type { FoundSpeaker } from '../quotation.ts';
import type { ContentIndex } from './content-index.ts';
import type { DraftFile } from './draft.ts';
import { type AddedEntity, explainNameWithoutId, explainNumberedId } from './explain-ids.ts';
import { splitRole } from './role.ts';
import { checkLine, comment, indent, yamlField } from './yaml-lines.ts';

/** Somebody whom an article names, as an entity of the collection. */
export interface Resolved {
  kind: 'person' | 'organization';
  id: string;
  /** What an editor should look at. */
  checks: string[];
}

/** Nobody was chosen, and why. */
export interface Unresolved {
  kind: undefined;
  checks: string[];
}

/** Finds those whom an article names among what the collection holds, and makes stubs of the others. */
export interface SpeakerResolver {
  author(author: FoundAuthor): Resolved | Unresolved;
  speaker(speaker: FoundSpeaker): Resolved | Unresolved;
  /** The files of those who are new. */
  stubs(): DraftFile[];
}

/**
 * @param contentIndex those who are new are added to it
 * @param text the plain text of the article, which may tell what an organization is called for short
 * @param origin where roles are said: `articles/x.md, published 2022-09-28`
 * @param language the language of the article (BCP 47), which decides how names are filed
 */
export function createSpeakerResolver(
  contentIndex: ContentIndex,
  origin: string,
  text: string,
  language = 'en',
): SpeakerResolver {
  const stubs: DraftFile[] = [];
  const known = new Map<string, Resolved | Unresolved>();

  const resolve = (kind: Resolved['kind'], text: string, role: string | undefined): Resolved | Unresolved => {
    const name = printableLine(text);
    const found = resolveName(contentIndex, kind, name);
    if (found) return found;
    const make = kind === 'person' ? addPerson : addOrganization;
    const id = make(name, role);
    if (id === undefined) return unresolved(explainNameWithoutId(kind, name));
    const isLastName = kind === 'person' && !/\s/.test(name);
    const other = idFromName(name);
    const otherName = other === id ? undefined : contentIndex.nameOf(kind, other);
    return {
      ...{ kind, id },
      checks: [
        ...(isLastName ? [`only “${name}” is named`] : []),
        ...(otherName === undefined ? [] : [explainNumberedId({ kind, id, name }, other, otherName)]),
      ],
    };
  };

  // A person and an organization of one article may not share an id: the text would not say which of them speaks.
  const freeId = (name: string): string | undefined =>
    idFromName(name, (id) => contentIndex.isTaken('person', id) || contentIndex.isTaken('organization', id)) ||
    undefined;

  const addOrganization = (name: string, given: string | undefined): string | undefined => {
    const alias = given ?? abbreviationOf(name, text);
    const id = freeId(name);
    if (id === undefined) return undefined;
    const names = [name, ...(alias === undefined ? [] : [alias])];
    contentIndex.add('organization', id, names);
    const lines = [...yamlField('name', name), ...(alias === undefined ? [] : yamlField('aliases', [alias]))];
    stubs.push(stub({ kind: 'organization', id, name }, lines));
    return id;
  };

  const addPerson = (name: string, role: string | undefined): string | undefined => {
    const id = freeId(name);
    if (id === undefined) return undefined;
    contentIndex.add('person', id, [name]);
    const { sortName, doubt } = proposeSortName(name, language);
    const filed = doubt
      ? [checkLine('sortName: under which word is this name listed?'), ...yamlField('sortName', sortName)]
      : [];
    const lines = [...yamlField('name', name), ...filed, ...(role ? roleLines(role) : [])];
    stubs.push(stub({ kind: 'person', id, name }, lines));
    return id;
  };

  const roleLines = (text: string): string[] => {
    const { title, organization, check } = splitRole(printableLine(text), contentIndex);
    // What is longer tells of a life, and is a copy of the article's words on a page of the person.
    if (tellsMoreThanPost(title)) return [];
    const id =
      organization && 'name' in organization
        ? addOrganization(organization.name, organization.alias)
        : organization?.id;
    const entry = [...yamlField('title', title), ...(id === undefined ? [] : yamlField('organization', id))];
    const comments = [comment(`as given in ${origin}`), ...(check === undefined ? [] : [checkLine(check)])];
    return ['roles:', ...indent(comments), ...indent(entry, true)];
  };

  const once = (key: string, make: () => Resolved | Unresolved): Resolved | Unresolved => {
    const member = known.get(key) ?? make();
    known.set(key, member);
    return member;
  };

  return {
    author: ({ name, role, kind }) =>
      once(`author ${name}`, () => {
        const isOutlet = contentIndex.findSource(name, undefined).ids.length > 0;
        const known = resolveName(contentIndex, 'person', printableLine(name));
        const member = isOutlet ? undefined : (known ?? (kind ? undefined : resolve('person', name, role)));
        if (member && member.kind !== 'organization') return member;
        const what = member
          ? `an organization, “${name}” (${member.id})`
          : `${isOutlet ? 'the outlet' : 'a group'}, “${printableLine(name)}”`;
        return unresolved(`authors: the byline names ${what}, but authors must be people`);
      }),
    speaker: ({ kind, name, role, unnamed }) =>
      once(`${kind} ${name}`, () => {
        const known = resolveName(contentIndex, kind, printableLine(name));
        if (known) return known;
        if (unnamed) return unresolved(`by “${name}”, not named in the text; not marked as a quotation`);
        // An organization of the name of a place would take the links from the place, in every article.
        const [place] = contentIndex.find('place', printableLine(name));
        if (place !== undefined)
          return unresolved(`by “${name}”, which is a place (${place}); enter who speaks for it`);
        return resolve(kind, name, kind === 'person' ? role : undefined);
      }),
    stubs: () => stubs,
  };
}

/**
 * Finds somebody by name or alias, of their kind first; undefined where nobody bears it. Of two candidates none is taken.
 */
export function resolveName(
  contentIndex: ContentIndex,
  kind: Resolved['kind'],
  name: string,
  among: (id: string) => boolean = () => true,
): Resolved | Unresolved | undefined {
  const find = (each: Resolved['kind']) => contentIndex.find(each, name).filter(among);
  const own = find(kind);
  const other = kind === 'person' ? 'organization' : 'person';
  const [ids, as] = own.length > 0 ? ([own, kind] as const) : ([find(other), other] as const);
  const [id] = ids;
  if (id === undefined) return undefined;
  if (ids.length > 1) {
    return {
      kind: undefined,
      checks: [`“${name}” could be ${joinList(ids, 'or')}: choose one`],
    };
  }
  const isLastName = as === 'person' && !/\s/.test(name.trim()) && contentIndex.nameOf('person', id) !== name;
  return { kind: as, id, checks: isLastName ? [`The text says only “${name}”; assumed to be \`${id}\``] : [] };
}

/** A post has fewer words than make a copy of a text, and nothing is done in it. */
const MAX_POST_WORDS = 7;
const DOING = /\b(?:who|which|whose|where|has|have|had|is|was|were)\b|[.;!?]\s/i;

function tellsMoreThanPost(title: string): boolean {
  return wordsIn(title).length > MAX_POST_WORDS || DOING.test(title);
}

/** What stands in brackets behind a name: `Institute for Quays (IQ)`. */
function abbreviationOf(name: string, text: string): string | undefined {
  const index = text.indexOf(`${name} (`);
  return index < 0 ? undefined : /^\((\p{Lu}[\p{Lu}\p{N}&-]{1,9})\)/u.exec(text.slice(index + name.length + 1))?.[1];
}

function unresolved(check: string): Unresolved {
  return { kind: undefined, checks: [check] };
}

function stub(adds: AddedEntity, lines: readonly string[]): DraftFile {
  const path = `${FOLDERS[adds.kind]}/${adds.id}.md`;
  return { path, text: `---\n${lines.join('\n')}\n---\n`, replaces: false, adds };
}
