import type { Plugin, Rolldown } from 'vite';

/** Tells the bundler how to divide and name what it writes: the scripts of pages (`client`), or the site's program (`ssr`). */
export function bundleOutput(name: string, of: 'client' | 'ssr', output: Rolldown.OutputOptions): Plugin {
  return {
    name,
    apply: 'build',
    configEnvironment: (environment) => (environment === of ? { build: { rolldownOptions: { output } } } : undefined),
  };
}
