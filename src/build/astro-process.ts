import { build } from 'astro';
import type { AstroAnswer, AstroQuestion } from './bundle-program.ts';

/** The process that has Astro bundle the program. It ends with its answer, and with the process that asked. */
process.on('disconnect', () => process.exit());

const { root, made, basePath, siteUrl, verbose, define } = JSON.parse(process.argv[2] ?? '') as AstroQuestion;

async function bundle(): Promise<AstroAnswer> {
  try {
    await build({
      root,
      base: basePath,
      ...(siteUrl !== undefined && { site: siteUrl }),
      outDir: made,
      cacheDir: `${made}.astro`,
      // What is in public/ is no part of the program.
      publicDir: `${made}/no-public`,
      logLevel: verbose ? 'info' : 'warn',
      vite: { define },
    });
    return {};
  } catch (error) {
    const { message, stack, code, syscall, path } = (
      error instanceof Error ? error : new Error(String(error))
    ) as NodeJS.ErrnoException;
    return { error: { message, stack, code, syscall, path } };
  }
}

process.send?.(await bundle(), () => process.exit());
