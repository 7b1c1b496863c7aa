import type { Document, Documents } from '../../src/schema/document.ts';
import { FORMATS, KINDS, type Kind, kindOfFolder } from '../../src/schema/kinds.ts';
import { parseDocument } from '../../src/schema/parse-document.ts';

/** What every file of a kind has to say; a test adds what it is about. */
const LEAST: Record<Kind, string> = {
  article: 'title: T\nsource: courier\npublished: 2021\nkind: report\nsummary: S\nrights: {holder: H, text: retold}',
  person: '',
  topic: '',
  organization: '',
  source: 'kind: blog',
  place: 'latitude: 0\nlongitude: 0',
  event: 'title: T\ndate: 2021',
  claim: 'statement: S',
};

/**
 * The documents of a collection of well-formed files.
 * @param files the fields of each file besides those that its kind needs, by path: `people/ada-berg`
 */
export function documentsOf(files: Record<string, string>): Documents {
  const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Record<Kind, Document[]>;
  for (const [path, fields] of Object.entries(files)) {
    const kind = kindOfFolder(path.split('/')[0] ?? '');
    if (!kind) throw new Error(`${path} is in no folder of the content model`);
    const yaml = [fields, LEAST[kind]].filter(Boolean).join('\n');
    const markdown = FORMATS[kind] === 'markdown';
    const parsed = parseDocument(kind, `${path}.${markdown ? 'md' : 'yaml'}`, markdown ? `---\n${yaml}\n---\n` : yaml);
    if (!parsed.document) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
    documents[kind].push(parsed.document as Document);
  }
  return documents as unknown as Documents;
}
