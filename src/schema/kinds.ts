/** Everything that has a page of its own, in the order in which the site lists it. */
export const KINDS = ['article', 'person', 'topic', 'organization', 'source', 'place', 'event', 'claim'] as const;

export type Kind = (typeof KINDS)[number];

/** The folder of the content model that holds each kind, which is also its address: `/people/<id>/`. */
export const FOLDERS = {
  article: 'articles',
  person: 'people',
  topic: 'topics',
  organization: 'organizations',
  source: 'sources',
  place: 'places',
  event: 'events',
  claim: 'claims',
} as const satisfies Record<Kind, string>;

/** How a kind's files are written: Markdown with frontmatter, or YAML alone. */
export const FORMATS = {
  article: 'markdown',
  person: 'markdown',
  topic: 'markdown',
  organization: 'markdown',
  source: 'yaml',
  place: 'yaml',
  event: 'yaml',
  claim: 'yaml',
} as const satisfies Record<Kind, 'markdown' | 'yaml'>;

/** What content files are of, each with a schema: every kind, `site.yaml`, and the publisher's own pages. */
export type SchemaName = Kind | 'site' | 'page';

/** How a content file is written: Markdown with frontmatter, or YAML alone. */
export function formatOf(name: SchemaName): 'markdown' | 'yaml' {
  if (name === 'page') return 'markdown';
  return name === 'site' ? 'yaml' : FORMATS[name];
}

/** The name of the file, in the folder of its kind, of what has an id: `ada-berg.md`. */
export function fileNameOf(kind: Kind, id: string): string {
  return `${id}${FORMATS[kind] === 'markdown' ? '.md' : '.yaml'}`;
}

const KIND_OF_FOLDER = new Map<string, Kind>(KINDS.map((kind) => [FOLDERS[kind], kind]));

/** The kind that a content folder holds, or undefined where the content model knows no such folder. */
export function kindOfFolder(folder: string): Kind | undefined {
  return KIND_OF_FOLDER.get(folder);
}
