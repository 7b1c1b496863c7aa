import { addresses, catalog } from '../site/collection.ts';
import { siteIcon } from '../site/look.ts';
import { textDirection } from '../text/text-direction.ts';

/** What browsers need to know to put the site among the programs of a machine. */
export const GET = () => {
  const { title, tagline, language } = catalog.site;
  const manifest = {
    name: title,
    description: tagline,
    lang: language,
    dir: textDirection(language),
    id: addresses.home,
    start_url: addresses.home,
    scope: addresses.home,
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [{ src: siteIcon.address, sizes: 'any', type: siteIcon.type }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
