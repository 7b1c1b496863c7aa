import { isScalar, parseDocument } from 'yaml';
import type { RightsText } from '../../schema/rights.ts';

/** Sets `rights.text` in frontmatter and leaves every other byte as it is; undefined where it has no such field. */
export function setRightsText(frontmatter: string, rights: RightsText): string | undefined {
  const node = parseDocument(frontmatter).getIn(['rights', 'text'], true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return `${frontmatter.slice(0, start)}${rights}${frontmatter.slice(end)}`;
}
