import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroUserConfig, build } from 'astro';
import type { AstroAnswer, AstroQuestion } from './bundle-program.ts';

/** The process that has Astro bundle the program. It ends with its answer, and with the process that asked. */
process.on('disconnect', () => process.exit());

const { root, made, basePath, siteUrl, verbose, define } = JSON.parse(process.argv[2] ?? '') as AstroQuestion;

/** Reads Astro's configuration as Node does. Astro would start a server of Vite to read it, and stop that again. */
async function readConfig(): Promise<AstroUserConfig> {
  const { default: config } = (await import(pathToFileURL(join(root, 'astro.config.ts')).href)) as {
    default: AstroUserConfig;
  };
  return config;
}

async function bundle(): Promise<AstroAnswer> {
  try {
    const config = await readConfig();
    await build({
      ...config,
      configFile: false,
      root,
      base: basePath,
      ...(siteUrl !== undefined && { site: siteUrl }),
      outDir: made,
      cacheDir: `${made}.astro`,
      // What is in public/ is no part of the program.
      publicDir: `${made}/no-public`,
      logLevel: verbose ? 'info' : 'warn',
      vite: { ...config.vite, define },
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
