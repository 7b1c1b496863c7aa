import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../src/cli/setup/chromium.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium that asks nothing of any host by itself.
 *
 * @throws where none is found
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run "npm test", which installs one, or set CHROMIUM_PATH.');
  // Neither root nor most containers can have Chromium's sandbox; the pages opened are this project's own.
  return chromium.launch({ executablePath, args: quiet, chromiumSandbox: false });
}
