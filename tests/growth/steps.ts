import { buildCatalog, speakersOf } from '../../src/domain/catalog.ts';
import { deriveComparablePairs } from '../../src/domain/derive-comparable.ts';
import type { EntryOf } from '../../src/domain/entry.ts';
import { assignHues } from '../../src/domain/hues.ts';
import { relateArticles } from '../../src/domain/related-articles/relate-articles.ts';
import { buildRelations } from '../../src/domain/relations.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import { catalog } from '../../src/site/collection.ts';
import { dataExports } from '../../src/site/data/exports.ts';
import { dataFile, dataPaths } from '../../src/site/data-files.ts';
import { documentFile, documentPaths, filePaths, siteFile } from '../../src/site/files/site-files.ts';
import { movedPages } from '../../src/site/former-pages.ts';
import { allSections, sections } from '../../src/site/navigation.ts';
import { pagePaths } from '../../src/site/page-list.ts';
import { articlePage } from '../../src/site/pages/article.ts';
import { claimPage, claimPages } from '../../src/site/pages/claim.ts';
import { comparePage } from '../../src/site/pages/compare.ts';
import { eventPage, eventPages } from '../../src/site/pages/event.ts';
import { homePage } from '../../src/site/pages/home.ts';
import { listPage, listPaths } from '../../src/site/pages/lists.ts';
import { networkPage, networkPaths } from '../../src/site/pages/network.ts';
import { organizationPage, organizationPages } from '../../src/site/pages/organization.ts';
import { personPage, personPages } from '../../src/site/pages/person.ts';
import { placePage, placePages, sourcePage, sourcePages } from '../../src/site/pages/places.ts';
import { timelinePage, timelinePaths } from '../../src/site/pages/timeline.ts';
import { topicPage, topicPages } from '../../src/site/pages/topic.ts';
import { relatedItems } from '../../src/site/related-articles.ts';
import { picturePaths, sharePicture } from '../../src/site/share-pictures.ts';
import { speakerParts, speakerTopicPage } from '../../src/site/speaker-topics.ts';

/** Something that a build derives from a whole collection. */
export interface Step {
  name: string;
  run(): void;
}

/** The pages of an entity, and how many there are. */
function allPages<K extends Kind>(
  kind: K,
  page: (entry: EntryOf<K>, number: number) => unknown,
  pagesFor: (entry: EntryOf<K>) => number,
): void {
  // Like a build, this asks how many pages there are for each of them.
  for (const entry of catalog.entries[kind] as readonly EntryOf<K>[])
    for (let number = 1; number <= pagesFor(entry); number++) page(entry, number);
}

function speakerTopicPages(): void {
  for (const kind of ['person', 'organization'] as const)
    for (const { id } of catalog.entries[kind])
      for (const [part, pages] of speakerParts(kind, id))
        for (let page = 1; page <= pages; page++) speakerTopicPage(kind, id, part, page);
}

/** Runs what a build of the site's pages derives, in the order of a build; HTML is not made. Imported after `giveContent`. */
export const STEPS: readonly Step[] = [
  { name: 'relations', run: () => buildRelations(catalog.entries) },
  { name: 'hues', run: () => assignHues(catalog.entries.article.map(({ data }) => speakersOf(data))) },
  { name: 'catalog', run: () => buildCatalog(catalog.site, catalog.entries) },
  { name: 'related articles', run: () => relateArticles(catalog.entries.article, catalog.site.language) },
  { name: 'what is said of related articles', run: () => catalog.entries.article.map(relatedItems) },
  { name: 'articles to compare', run: () => deriveComparablePairs(catalog, 20) },
  { name: 'the page that compares', run: comparePage },
  {
    name: 'navigation',
    run: () => {
      for (const _ of pagePaths()) [sections(), allSections()];
    },
  },
  { name: 'home', run: homePage },
  {
    name: 'lists',
    run: () => {
      for (const path of listPaths()) listPage(...(path.split('/') as [string, string]));
    },
  },
  {
    name: 'timeline',
    run: () => {
      for (const path of timelinePaths()) timelinePage(path.slice('timeline/'.length, -1));
    },
  },
  {
    name: 'network',
    run: () => {
      for (const path of networkPaths()) networkPage(path.split('/')[1]);
    },
  },
  { name: 'articles', run: () => catalog.entries.article.map(articlePage) },
  { name: 'people', run: () => allPages('person', personPage, personPages) },
  { name: 'speakers by topic', run: speakerTopicPages },
  { name: 'topics', run: () => allPages('topic', topicPage, topicPages) },
  { name: 'organizations', run: () => allPages('organization', organizationPage, organizationPages) },
  { name: 'sources', run: () => allPages('source', sourcePage, sourcePages) },
  { name: 'places', run: () => allPages('place', placePage, placePages) },
  { name: 'events', run: () => allPages('event', eventPage, eventPages) },
  { name: 'claims', run: () => allPages('claim', claimPage, claimPages) },
  { name: 'files that scripts load', run: () => dataPaths().map(dataFile) },
  { name: 'files that list the site', run: listSite },
  { name: 'the collection as data', run: () => dataExports().map(({ parts }) => [...parts()].length) },
  { name: 'files for other programs', run: () => documentPaths(movedPages(pagePaths())).forEach(documentFile) },
  { name: 'pictures for sharing', run: () => picturePaths().forEach(sharePicture) },
];

function listSite(): void {
  const pages = pagePaths();
  for (const path of filePaths(pages)) siteFile(path, () => pages);
}
