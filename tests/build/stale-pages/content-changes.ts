import { parseDocument } from 'yaml';
import { splitFrontmatter } from '../../../src/schema/split-frontmatter.ts';

/** The texts of a content folder, by path. */
export type ContentFiles = Map<string, string>;

/** Makes a change in a content folder. */
export type ContentChange = (files: ContentFiles) => void;

/** Sets a field of a file, which has to have it. @param path `roles[].title`: of a list, the first */
export function set(file: string, path: string, value: unknown): ContentChange {
  return (files) => {
    const text = textOf(files, file);
    const split = file.endsWith('.md') ? splitFrontmatter(text) : undefined;
    const document = parseDocument(split?.frontmatter ?? text);
    const keys = path.split(/\.|(?=\[)/).map((key) => (key === '[]' ? 0 : key));
    if (!document.hasIn(keys)) throw new Error(`${file} has no ${path}; the fixture has to have every field`);
    if (value === undefined) document.deleteIn(keys);
    else document.setIn(keys, value);
    files.set(file, split ? `---\n${document}---\n${split.body}` : String(document));
  };
}

/** Puts one text in the place of another, which has to be there, wherever it stands in a file. */
export function replace(file: string, text: string, other: string): ContentChange {
  return (files) => {
    const before = textOf(files, file);
    if (!before.includes(text)) throw new Error(`${file} does not have “${text}”`);
    files.set(file, before.replaceAll(text, other));
  };
}

/** Adds a file. */
export function add(file: string, text: string): ContentChange {
  return (files) => void files.set(file, text);
}

/** Deletes a file. */
export function remove(file: string): ContentChange {
  return (files) => {
    textOf(files, file);
    files.delete(file);
  };
}

/** Makes several changes, one after the other. */
export function all(...changes: ContentChange[]): ContentChange {
  return (files) => {
    for (const change of changes) change(files);
  };
}

function textOf(files: ContentFiles, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no file ${file}`);
  return text;
}
