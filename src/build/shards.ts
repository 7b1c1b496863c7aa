import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listParts } from '../search/index/write-index.ts';
import type { KeptPaths } from './files-to-make.ts';
import { writeWhole } from './write-whole.ts';

/** A shard or plan that does not fit. `report` is the whole text for the reader. */
class ShardError extends Error {
  readonly report: string;

  constructor(report: string) {
    super(report);
    this.report = report;
  }
}

/** A share of a site: which of how many, from 1. */
export interface Share {
  number: number;
  of: number;
}

/** What one shard makes. */
export interface ShardPlan {
  /** Pages, by their paths. */
  pages: string[];
  /** Files for other programs, by their paths. */
  documents: string[];
  /** Files that scripts load, by their paths. */
  data: string[];
  /** Pictures for sharing, by their paths. */
  pictures: string[];
  /** Parts of the search index, by their numbers. */
  parts: number[];
}

/** Who makes what of a site. */
export interface Plan {
  /** The name of the build that the shards are of. */
  build: string;
  shards: ShardPlan[];
}

/** Deals pages, files and parts out to so many shards, one after the other, so that each gets some of every kind. */
export function planShards(
  build: string,
  { pages, documents, data, pictures }: KeptPaths,
  parts: readonly unknown[],
  of: number,
): Plan {
  const deal = <T>(items: readonly T[], shard: number) => items.filter((_, index) => index % of === shard);
  return {
    build,
    shards: Array.from({ length: of }, (_, shard) => ({
      pages: deal(pages, shard),
      documents: deal(documents, shard),
      data: deal(data, shard),
      pictures: deal(pictures, shard),
      parts: deal([...parts.keys()], shard),
    })),
  };
}

/**
 * Reads a plan, or writes the one that was made where the file is not there. Shards that make it at the same time make the same.
 * @throws {ShardError} where it is of another build, or for another number of shards
 */
export async function takePlan(file: string, made: Plan, { of }: Share): Promise<Plan> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    await writeWhole(file, `${JSON.stringify(made)}\n`);
    return made;
  }
  const plan = parsePlan(text);
  if (plan?.build === made.build && plan.shards.length === of) return plan;
  throw new ShardError(
    `${file} is no plan for ${of} shards of this content. Delete it, and every shard that was made with it; it is written anew.`,
  );
}

function parsePlan(text: string): Plan | undefined {
  try {
    const plan = JSON.parse(text) as Plan;
    return Array.isArray(plan.shards) ? plan : undefined;
  } catch {
    return undefined;
  }
}

/** The file that says what a folder is a shard of. */
const MARKER = 'shard.json';

/** Marks a folder as a whole shard of a build. */
export async function markShard(folder: string, build: string, share: Share): Promise<void> {
  await writeWhole(join(folder, MARKER), `${JSON.stringify({ build, ...share })}\n`);
}

/**
 * Checks that folders are shards of a build, and takes over the parts of the search index that they hold.
 * @param index the folder of the parts, where those that are there already stay
 * @throws {ShardError} where a folder is no shard, or one of other content
 */
export async function takeShards(folders: readonly string[], build: string, index: string): Promise<void> {
  for (const folder of folders) {
    const marker = await readFile(join(folder, MARKER), 'utf8').catch(() => undefined);
    if (marker === undefined)
      throw new ShardError(`${folder} is no whole shard. Make it with "npm run build -- --shard", and join it then.`);
    const shard = JSON.parse(marker) as Share & { build: string };
    if (shard.build !== build)
      throw new ShardError(
        `${folder} is a shard of other content, another program or another address (${shard.build}; this is ${build}). Make all shards anew.`,
      );
    await mkdir(index, { recursive: true });
    for (const name of await listParts(join(folder, 'index')))
      await takePart(join(folder, 'index', name), join(index, name));
  }
}

async function takePart(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => undefined)) return;
  const unfinished = `${to}.${crypto.randomUUID().slice(0, 8)}`;
  try {
    await cp(from, unfinished, { recursive: true });
    await rename(unfinished, to);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
