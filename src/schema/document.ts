import type { Position } from '../text/position.ts';
import type { Entities } from './entities.ts';
import type { Id } from './ids.ts';
import type { Kind } from './kinds.ts';

/** The way to a value in a file's data: `['quoted', 0, 'person']`. */
export type FieldPath = readonly PropertyKey[];

/** A content file that has been read and is of its kind's form. References in it are not yet known to lead anywhere. */
export interface Document<K extends Kind = Kind> {
  kind: K;
  id: Id<K>;
  /** The path below the content folder, with forward slashes. */
  file: string;
  data: Entities[K];
  /** The Markdown below the frontmatter; empty for YAML files. */
  body: string;
  /** The number of the file's line on which the body begins. */
  bodyLine: number;
  /** Where a value stands in the file; the nearest enclosing value where there is none at the path. */
  locate(path: FieldPath): Position;
}

/** The documents of a collection, each kind sorted by id. */
export type Documents = { [K in Kind]: Document<K>[] };
