import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from '../src/cli/setup/chromium.mjs';

/**
 * What Chromium leaves out. It reads only the last list that it is given, so the first names are those that Playwright gives.
 * The others are pages of its own that it loads into each new window, unseen, in which they take longer than ours.
 */
const LEFT_OUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // A process that is started for a page that may come, and for most of the tests never does.
  'SpareRendererForSitePerProcess',
];

const quiet = [
  `--disable-features=${LEFT_OUT.join(',')}`,
  '--disable-gpu',
  // Each page would get a process of its own, apart from those of pages of other hosts.
  '--disable-site-isolation-trials',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * What a Chromium is started with that asks nothing of any host by itself.
 *
 * @throws where none is found
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run "npm test", which installs one, or set CHROMIUM_PATH.');
  // Neither root nor most containers can have Chromium's sandbox; the pages opened are this project's own.
  return { executablePath, args: quiet, chromiumSandbox: false };
}

/**
 * Starts a Chromium that asks nothing of any host by itself.
 *
 * @throws where none is found
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}
