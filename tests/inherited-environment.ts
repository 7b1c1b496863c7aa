/** The environment for a build of a test: that of this process, without what says what to build, where, and for which address. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, GITHUB_ACTIONS, NETLIFY, CF_PAGES, ...inherited } = process.env;
  return inherited;
}
