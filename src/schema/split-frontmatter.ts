import { countLineEnds } from '../text/position.ts';

/** A Markdown file taken apart: the YAML of its frontmatter, and its body with the line on which it begins. */
export interface SplitFile {
  frontmatter: string;
  body: string;
  bodyLine: number;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

/** Takes frontmatter and body apart; undefined where the file does not begin with closed frontmatter. */
export function splitFrontmatter(source: string): SplitFile | undefined {
  const match = FRONTMATTER.exec(source);
  if (!match) return undefined;
  const head = match[0];
  return { frontmatter: match[1] ?? '', body: source.slice(head.length), bodyLine: countLineEnds(head) + 1 };
}
