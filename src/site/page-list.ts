import { FIXED_PAGES } from '../domain/addresses.ts';
import { ownPagePaths } from './own-pages.ts';
import { claimPages } from './pages/claim.ts';
import { eventPages } from './pages/event.ts';
import { listPaths } from './pages/lists.ts';
import { networkPaths } from './pages/network.ts';
import { organizationPages } from './pages/organization.ts';
import { personPages } from './pages/person.ts';
import { placePages, sourcePages } from './pages/places.ts';
import { timelinePaths } from './pages/timeline.ts';
import { topicPages } from './pages/topic.ts';
import { entityPaths } from './paths.ts';
import { speakerParts } from './speaker-topics.ts';

/** Pages that every collection has; the home page is the empty path. */
const ALWAYS = ['', '404/', ...FIXED_PAGES.map((page) => `${page}/`)];

/** The paths of all pages of the site, without the base path and with a slash at their end. */
export function pagePaths(): string[] {
  return [
    ...ALWAYS,
    ...ownPagePaths(),
    ...listPaths(),
    ...timelinePaths(),
    ...networkPaths(),
    ...entityPaths('article'),
    ...entityPaths('person', personPages, ({ id }) => speakerParts('person', id)),
    ...entityPaths('topic', topicPages),
    ...entityPaths('organization', organizationPages, ({ id }) => speakerParts('organization', id)),
    ...entityPaths('source', sourcePages),
    ...entityPaths('place', placePages),
    ...entityPaths('event', eventPages),
    ...entityPaths('claim', claimPages),
  ];
}
