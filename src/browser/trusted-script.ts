/** The name of the one policy of Trusted Types that pages may have: the site's content policy allows no other. */
export const SCRIPT_POLICY = 'on-record';

/** What is used here of Trusted Types, where a browser has them (W3C, Trusted Types). */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * The address of a script of this site, for a worker: a browser under the site's content policy takes no other.
 * @param address within this page's origin
 * @throws {TypeError} where it is not
 */
export function trustedScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= (trustedTypes ?? NO_TRUSTED_TYPES).createPolicy(SCRIPT_POLICY, { createScriptURL: ownScript });
  return policy.createScriptURL(address);
}

const NO_TRUSTED_TYPES: TrustedTypes = { createPolicy: (_name, rules) => rules };

function ownScript(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address;
  throw new TypeError(`${address} is no script of this site`);
}
