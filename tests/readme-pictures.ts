import { serve } from '../src/cli/server/serve-folder.ts';
import { openBrowser } from './open-browser.ts';

/** The pictures of the README: their names, the pages, and what each begins with, where it is not the page's top. */
const PICTURES = [
  { name: 'home', path: '/' },
  { name: 'article', path: '/articles/three-analysts-on-hamas-in-moscow/', from: '.speakers' },
  { name: 'dossier', path: '/people/jonathan-schanzer/' },
  { name: 'event', path: '/events/hamas-delegation-in-moscow-september-2022/' },
];

// `node tests/readme-pictures.ts [DIR]` takes them of the built folder into `.github/`.
const site = await serve({ directory: process.argv[2] ?? 'dist', port: 0 });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
for (const { name, path, from } of PICTURES) {
  await page.goto(site.origin + path);
  // A font that is late is not used at the first visit.
  await page.reload();
  await page.evaluate(async (selector) => {
    if (selector) document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' });
    await document.fonts.ready;
  }, from);
  await page.screenshot({ path: `.github/${name}.png` });
}
await browser.close();
await site.close();
