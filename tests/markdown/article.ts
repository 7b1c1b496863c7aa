import { createAddresses } from '../../src/domain/addresses.ts';
import { buildNameIndex } from '../../src/domain/name-index.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import type { ArticleContext, BodyResult, Speaker } from '../../src/markdown/types.ts';
import { publicationOf, type RightsText } from '../../src/schema/rights.ts';
import { messagesFor } from '../../src/site/messages/index.ts';

/** What a test says of the article around its text. */
export interface Setting {
  rights?: RightsText;
  /** The path the site is served under. */
  base?: string;
  /** Where the original stands. */
  original?: string;
  language?: string;
}

const NAMES = buildNameIndex([
  { kind: 'person', id: 'ada-berg', names: ['Ada Berg', 'Berg'] },
  { kind: 'person', id: 'eli-dahl', names: ['Eli Dahl'] },
  { kind: 'organization', id: 'port-office', names: ['Port Office'] },
  { kind: 'place', id: 'sund', names: ['Sund'] },
  { kind: 'place', id: 'sund-strait', names: ['Sund Strait'] },
]);

const SPOKEN_NAMES: Record<string, string> = {
  'ada-berg': 'Ada Berg',
  'eli-dahl': 'Eli Dahl',
  'port-office': 'Port Office',
};

/** The context of an article in which Ada Berg, Eli Dahl and the Port Office speak. Its body begins on line 1. */
export function contextOf({ rights = 'full', base = '/', original, language = 'en' }: Setting = {}): ArticleContext {
  const addresses = createAddresses(base);
  const speaker = (kind: Speaker['kind'], id: string, role: string, hue: number): [string, Speaker] => [
    id,
    { id, kind, name: SPOKEN_NAMES[id] ?? id, address: addresses.entity(kind, id), role, hue },
  ];
  const [id, office] = speaker('organization', 'port-office', 'the office', 5);
  return {
    file: 'articles/storm.md',
    bodyLine: 1,
    speakers: new Map([
      speaker('person', 'ada-berg', 'harbour master', 3),
      speaker('person', 'eli-dahl', '', 1),
      [id, { ...office, to: 'Radio Sund' }],
    ]),
    ambiguousSpeakers: new Set(['twice']),
    formerSpeakers: new Map([['ada-holm', ['ada-berg']]]),
    rights,
    publication: publicationOf(rights),
    language,
    ...(original !== undefined && { original }),
    findNames: NAMES.find,
    addressOf: addresses.entity,
    nameOf: (id) => SPOKEN_NAMES[id],
    withBase: addresses.withBase,
    labels: messagesFor('en').articleLabels,
  };
}

/** Runs the pipeline over a text as the body of that article. */
export function parse(source: string, setting?: Setting): BodyResult {
  return parseBody(source, contextOf(setting));
}

/** Each problem as `line:column kind`. */
export function placesOf({ problems }: BodyResult): string[] {
  return problems.map(({ line, column, kind }) => `${line}:${column} ${kind}`);
}

/** What links and ids in a piece of HTML do not hold together: ids given twice, links to no id, links within links. */
export function disorderIn(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/\s(?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id);
  const nested = /<a\b[^>]*>(?:(?!<\/a>)[\s\S])*<a\b/.test(html) ? ['a link stands within a link'] : [];
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" is given twice`),
    ...targets.filter((id) => !ids.includes(id)).map((id) => `a link leads to "${id}", which is not there`),
    ...nested,
  ];
}
