/** The version of what is kept. */
export const VERSION = 1;

/** The key under which a site keeps its notebook: other sites may share the host, each under its base path. */
export function storageKey(base: string): string {
  return `on-record:notebook:${VERSION}:${base}`;
}
