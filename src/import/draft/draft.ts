import type { RightsText } from '../../schema/rights.ts';
import type { AddedEntity } from './explain-ids.ts';

/** What an editor says of the article on the command line. Ids are known to exist. */
export interface DraftOptions {
  id?: string | undefined;
  title?: string | undefined;
  source?: string | undefined;
  published?: string | undefined;
  kind?: string | undefined;
  language?: string | undefined;
  summary?: string | undefined;
  topics: readonly string[];
  rights?: RightsText | undefined;
  holder?: string | undefined;
  /** A file that is there may be replaced. */
  force: boolean;
}

/** A file to write. */
export interface DraftFile {
  /** Below the content folder, with forward slashes. */
  path: string;
  text: string;
  /** The file that is there is replaced. */
  replaces: boolean;
  /** What it is the file of, where the draft adds it because the article names it. */
  adds?: AddedEntity;
}

/** An article as an import would write it, the files of those it names before its own. */
export interface Draft {
  id: string;
  files: DraftFile[];
  /** What an editor should look at; each is a `# check:` in the frontmatter too. */
  checks: string[];
  /** How many quotations are marked. */
  marked: number;
  /** How many are left as text, since it is not known whose they are or where they stand they cannot be marked. */
  unmarked: number;
  /** What may be published of the text, as the file says. */
  rights: RightsText | undefined;
  /** What is lost of the file that is replaced. */
  lost: string[];
}

/** An import that is refused. The message is for the editor: what is wrong, and how to fix it. */
export class DraftError extends Error {
  override name = 'DraftError';
}
