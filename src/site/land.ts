import fine from 'world-atlas/land-50m.json?raw';
import coarse from 'world-atlas/land-110m.json?raw';
import { buildAtlas } from '../domain/map/land.ts';

/** The land of the earth, from Natural Earth by way of world-atlas. */
export const land = buildAtlas(coarse, fine);
