import { USUAL_LOOK } from '../domain/theme/look.ts';
import { addresses } from './collection.ts';
import { givenContent } from './given-content.ts';

/** How the site looks. */
export const look = givenContent().look ?? USUAL_LOOK;

/** The picture on the tabs of browsers. */
export const siteIcon = look.icon ?? { address: addresses.withBase('/favicon.svg'), type: 'image/svg+xml' };
