/** What a build has told on stderr, without how far it was: on a slow machine it says so now and then. */
export function withoutProgress(stderr: string): string {
  return stderr.replace(/^[A-Z][a-z ]+: [\d,]+(?: of [\d,]+)?(?:, [\d,]+ a second(?:, [\d,]+ s left)?)?\n/gm, '');
}
