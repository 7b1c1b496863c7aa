import { join } from 'node:path';
import { digestProgram } from '../loaders/digest-program.ts';
import { type FolderFiles, readFolder } from '../loaders/read-folder.ts';
import type { BuildProgress } from './build-progress.ts';

/** What a site is made of. All paths are absolute. */
export interface PrepareOptions {
  /** The project's folder. */
  root: string;
  contentDir: string;
  /** The content folder as messages name it. */
  contentName: string;
  basePath: string;
  siteUrl: string | undefined;
  /** What builds remember. */
  cache: string;
  /** Whether every step is told. */
  verbose: boolean;
  /** Takes warnings, as text for a terminal. */
  warn(text: string): void;
  progress: BuildProgress;
}

/** What a site is made of, as far as it is known before anything is parsed. */
export interface SiteSources {
  read: FolderFiles;
  /** The digest of what makes a site of it (`digestProgram`). */
  program: string;
  /** The project's own files that are served as they are. */
  publicDir: string;
}

export async function readSources({ root, contentDir, progress }: PrepareOptions): Promise<SiteSources> {
  progress.begin('Content');
  const [program, read] = await Promise.all([digestProgram(root), readFolder(contentDir)]);
  return { read, program, publicDir: join(root, 'public') };
}
