import { all, type ContentChange, replace, set } from './content-changes.ts';

/** The files of tests/fixtures/every-field that have every field of their kind. */
export const FULL_FILES = {
  site: 'site.yaml',
  article: 'articles/storm.md',
  person: 'people/ada-berg.md',
  topic: 'topics/harbours.md',
  organization: 'organizations/pilots.md',
  source: 'sources/the-wire.yaml',
  place: 'places/sund.yaml',
  event: 'events/storm-closes-sund.yaml',
  claim: 'claims/toll-is-fair.yaml',
} as const;

const { article } = FULL_FILES;

/** What each field is changed to; a change itself where the field does not change alone. Paths are those of `fieldsOf`. */
export const FIELD_CHANGES: Record<string, string | number | boolean | readonly string[] | ContentChange> = {
  'site.title': 'The Quay Record',
  'site.tagline': 'Who said what about one quay.',
  'site.language': 'de',
  'site.publisher': 'The Quay Record editors',
  'site.rights': 'All notes may be used by anybody.',
  'site.security.contact': 'https://quay.example/faults',
  'site.security.expires': '2031-06-30',
  'site.navigation': ['people', 'compare'],

  'article.title': 'The Gale at Sund',
  'article.titleSupplied': true,
  'article.source': 'the-post',
  'article.url': 'https://wire.example/gale',
  'article.published': '2020-05-10',
  'article.publishedNote': 'The date is that of the front page.',
  'article.captured': '2022-02-06',
  'article.authors': ['dora-falk'],
  'article.kind': 'opinion',
  'article.language': 'sv',
  'article.summary': 'What was said of the gale.',
  'article.quoted': all(
    set(article, 'quoted', [{ person: 'ada-berg', as: 'harbour master' }]),
    replace(article, 'by=bo-lind', 'by=ada-berg'),
    replace(article, 'by=town-council', 'by=ada-berg'),
  ),
  'article.quoted[].person': all(
    set(article, 'quoted[].person', 'dora-falk'),
    replace(article, 'by=ada-berg', 'by=dora-falk'),
  ),
  'article.quoted[].organization': all(
    replace(article, '- organization: town-council', '- organization: pilots'),
    replace(article, 'by=town-council', 'by=pilots'),
  ),
  'article.quoted[].as': 'master of the port',
  'article.quoted[].to': 'the council',
  'article.quoted[].paraphrased': all(
    set(article, 'quoted[].paraphrased', true),
    replace(article, ':quote[nobody has seen such\nwaves]{by=ada-berg id=such-waves topics="harbours ice"}', 'so'),
  ),
  'article.topics': ['ice', 'sea'],
  'article.places': ['nordhavn'],
  'article.organizations': ['town-council'],
  'article.people': ['cy-moor'],
  'article.rights.holder': 'The Post',
  'article.rights.text': 'link-only',
  'article.rights.licence': 'CC0-1.0',
  'article.rights.statement': 'Retold by the editors.',
  'article.corrections': [],
  'article.corrections[].date': '2020-03-13',
  'article.corrections[].text': 'The storm lasted four days.',
  'article.draft': true,

  'person.name': 'Ada Bergström',
  'person.sortName': 'Zander, Ada',
  'person.aliases': ['Skipper Berg'],
  'person.roles': [],
  'person.roles[].title': 'Keeper of the harbour',
  'person.roles[].organization': 'town-council',
  'person.roles[].from': '2014',
  'person.roles[].to': '2022',
  'person.kind': 'expert',
  'person.sameAs': ['https://example.org/berg'],

  'topic.name': 'Zones of harbours',
  'topic.aliases': ['Docks'],
  'topic.broader': 'ice',
  'topic.related': ['sea'],

  'organization.name': 'Zealous Pilots',
  'organization.aliases': ['Those Pilots'],
  'organization.kind': 'union',
  'organization.place': 'nordhavn',
  'organization.url': 'https://zealous.example/',
  'organization.sameAs': ['https://example.org/zealous'],

  'source.name': 'A Wire',
  'source.url': 'https://a-wire.example/',
  'source.kind': 'broadcaster',
  'source.place': 'nordhavn',
  'source.note': 'Writes long.',

  'place.name': 'Aasund',
  'place.aliases': ['The Strait'],
  'place.country': 'Southland',
  'place.latitude': -49.25,
  'place.longitude': -124.75,

  'event.title': 'A gale closes the harbour',
  'event.date': '2020-04-20',
  'event.description': 'No boat left for three days.',
  'event.people': ['dora-falk'],
  'event.organizations': ['town-council'],
  'event.places': ['nordhavn'],
  'event.topics': ['sea'],

  'claim.statement': 'The toll of the harbour is too low.',
  'claim.topics': ['sea'],
};
