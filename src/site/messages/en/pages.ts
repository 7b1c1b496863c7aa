import type { DateWords } from '../../../domain/format-date.ts';
import type { ArticleLabels } from '../../../markdown/types.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { notebook } from './notebook.ts';
import { search } from './search.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;

/** What the byline of an article says beside the names of its authors. */
interface BylineFacts {
  /** Whether the source names an author. */
  byline: boolean;
  headlineAdded: boolean;
  dateAdded: boolean;
  /** How long it takes to read; undefined where there is nothing to read. */
  minutes: number | undefined;
}

/** The words that stand inside an article's text. */
const articleLabels: ArticleLabels = {
  list: forms.list,
  comma: forms.comma,
  paragraph: (n) => `Paragraph ${n}`,
  quotation: (n) => `Quotation ${n}`,
  linkToQuotation: (n, speaker) => `Quotation ${n}, ${speaker}`,
  to: (occasion) => `to ${occasion}`,
  via: (name) => `as reported by ${name}`,
  translated: 'translated',
  leftOut: 'Words left out, which may not be published here',
  imageElsewhere: 'Image',
  table: 'Table',
  footnotes: 'Notes',
  backToText: 'Back to the text',
};

/** The words that dates need. */
const dateWords: DateWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  decade: (year) => `${year}s`,
  century: (year) => `${year} to ${year + 99}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  between: (start, end) => `${start} to ${end}`,
  unknownEnd: 'an unknown date',
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const kinds: Record<Kind, { one: string; many: string }> = {
  article: { one: 'Article', many: 'Articles' },
  person: { one: 'Person', many: 'People' },
  topic: { one: 'Topic', many: 'Topics' },
  organization: { one: 'Organization', many: 'Organizations' },
  source: { one: 'Source', many: 'Sources' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
  claim: { one: 'Claim', many: 'Claims' },
};

const counts = {
  articles: (n: number) => plural(n, { one: '# article', other: '# articles' }),
  quotations: (n: number) => plural(n, { one: '# quotation', other: '# quotations' }),
  words: (n: number) => plural(n, { one: '# word', other: '# words' }),
  people: (n: number) => plural(n, { one: '# person', other: '# people' }),
  speakers: (n: number) => plural(n, { one: '# speaker', other: '# speakers' }),
  topics: (n: number) => plural(n, { one: '# topic', other: '# topics' }),
  organizations: (n: number) => plural(n, { one: '# organization', other: '# organizations' }),
  sources: (n: number) => plural(n, { one: '# source', other: '# sources' }),
  outlets: (n: number) => plural(n, { one: '# outlet', other: '# outlets' }),
  events: (n: number) => plural(n, { one: '# event', other: '# events' }),
  places: (n: number) => plural(n, { one: '# place', other: '# places' }),
  claims: (n: number) => plural(n, { one: '# claim', other: '# claims' }),
  statements: (n: number) => plural(n, { one: '# statement', other: '# statements' }),
  of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  number,
};

/** Names, and how many more there are: `A`, `A and B`, `A, B and 3 more`. */
function some(names: readonly string[], others: number): string {
  return forms.and(others > 0 ? [...names, `${number(others)} more`] : names);
}

/** What stands within a sentence ends without a full stop. */
function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in English. */
export const pages = {
  /** Who has read the tables of this language. English is what the others are translated from. */
  checkedBy: 'the authors',
  articleLabels,
  dateWords,
  kinds,
  counts,
  /** How many there are of a kind. */
  ofKind: {
    article: counts.articles,
    person: counts.people,
    topic: counts.topics,
    organization: counts.organizations,
    source: counts.sources,
    place: counts.places,
    event: counts.events,
    claim: counts.claims,
  } satisfies Record<Kind, (n: number) => string>,
  sentence: forms.sentence,
  and: forms.and,
  list: forms.list,
  line: forms.line,
  comma: forms.comma,
  between: forms.between,
  /** What stands between clauses of one sentence. */
  clauses: (clauses: readonly string[]) => clauses.join('; '),

  nav: {
    skip: 'Skip to the text',
    home: 'Home',
    main: 'Sections',
    foot: 'All sections',
    timeline: 'Timeline',
    about: 'About',
    search: 'Search',
    searchLabel: 'Search the collection',
    pages: 'Pages',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    /** A page of several, by the title of all of them. */
    titleOfPage: (title: string, n: number, of: number) => `${title}, page ${n} of ${of}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    breadcrumb: 'You are here',
    reading: 'Reading settings',
    /** A sign for letters, on the button of the reading settings. */
    readingSign: 'Aa',
  },

  articleKinds: {
    report: 'Report',
    analysis: 'Analysis',
    opinion: 'Opinion',
    explainer: 'Explainer',
    interview: 'Interview',
  },
  personKinds: { expert: 'Expert', official: 'Official', journalist: 'Journalist', 'public-figure': 'Public figure' },
  sourceKinds: {
    newspaper: 'Newspaper',
    agency: 'News agency',
    magazine: 'Magazine',
    broadcaster: 'Broadcaster',
    'think-tank': 'Think tank',
    blog: 'Blog',
    government: 'Government',
  },
  stances: { asserts: 'asserts', disputes: 'disputes', qualifies: 'qualifies' },
  /** Heads those who take a position. */
  stancesOf: { asserts: 'Asserted by', disputes: 'Disputed by', qualifies: 'Qualified by' },

  home: {
    empty: 'There are no articles yet.',
    articles: 'Articles',
    allArticles: 'All articles',
    latest: 'Quoted last',
    people: 'Who is quoted, on what, since when',
    allPeople: 'All people',
    institutions: 'Institutions quoted',
    allOrganizations: 'All organizations',
    since: (date: string) => `since ${date}`,
    quotations: 'quotations',
    topics: 'Topics',
    allTopics: 'All topics',
    articlesUnit: 'articles',
    events: 'Events',
    allEvents: 'The whole timeline',
    claims: 'Claims',
  },

  article: {
    noByline: 'No byline',
    author: 'author',
    /** What follows the authors in a byline, or stands in its place. */
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }: BylineFacts): string => {
      const sentences = [
        ...(byline ? [] : ['No byline.']),
        ...(headlineAdded && dateAdded ? ['Headline and date added by the editors.'] : []),
        ...(headlineAdded && !dateAdded ? ['Headline added by the editors.'] : []),
        ...(dateAdded && !headlineAdded ? ['Date added by the editors.'] : []),
      ];
      const time = minutes === undefined ? [] : [`${number(minutes)} min read${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'Who speaks',
    nobodyQuoted: 'No quotation from this text is recorded here.',
    share: (words: number, of: number) => `${number(words)} of ${number(of)} words are quoted`,
    paraphrased: 'paraphrased',
    quotedElsewhere: 'quoted in the original',
    contents: 'Contents',
    toTop: 'Back to top',
    topics: 'Topics',
    aboutText: 'About this text',
    original: 'Original',
    readOriginal: (source: string) => `Read it at ${source}`,
    originalAtHead: (source: string) => `Read the original at ${source}`,
    save: 'Save this article',
    source: 'Source',
    date: 'Date',
    captured: 'Captured',
    rights: 'Rights',
    licence: 'Licence',
    textIs: 'Text',
    retold: 'Retold in the editors’ words, paragraph by paragraph. Quotations are exact.',
    excerpt: 'An extract: the first paragraph and the quotations. The rest may not be published here.',
    full: 'The full text of the original.',
    'link-only': 'The text may not be published here.',
    notHere: 'The text is not here.',
    cite: 'Cite',
    corrections: 'Corrections',
    mentions: 'Also mentioned',
    events: 'Events in this article',
    claims: 'Claims it takes a position on',
    ownPosition: 'the article',
    /** Stands before the position that somebody takes on a claim. */
    takes: (who: string) => `${who} `,
    previous: 'Previous',
    next: 'Next',
    within: (topic: string) => `In ${topic}`,
    draft: 'Draft: left out of the published site.',
  },

  person: {
    aside: 'More about this',
    onRecord: 'On record',
    roles: 'Roles',
    roleFrom: (from: string) => `from ${from}`,
    roleTo: (to: string) => `to ${to}`,
    describedBy: (source: string, date: string) => `described by ${source}, ${date}`,
    quotedOn: 'Quoted on',
    quotedBeside: 'Quoted beside',
    quotedBy: 'Quoted by',
    eventsBeside: 'Events reported where they are quoted',
    years: 'Year by year',
    grouping: 'Grouped',
    byDate: 'By date',
    byTopic: 'By topic',
    onTopic: (name: string, topic: string) => `${name} on ${topic}`,
    allByTopic: (name: string) => `${name}, by topic`,
    written: 'Written',
    paraphrased: 'Paraphrased in',
    quotedElsewhere: 'Quoted in, in words that may not be published here',
    mentioned: 'Mentioned in',
    events: 'Events',
    claims: 'Positions on claims',
    aliases: 'Also called',
    elsewhere: 'Elsewhere',
    paragraph: (n: number) => `paragraph ${n}`,
    quotedIn: (articles: number, outlets: number) =>
      `quoted in ${counts.articles(articles)}, by ${counts.outlets(outlets)}`,
    wrote: (articles: number) => `author of ${counts.articles(articles)}`,
    mentionedIn: (articles: number) => `mentioned in ${counts.articles(articles)}`,
    passedOn: 'Passed on',
    find: 'Find these quotations in the search',
  },

  topic: {
    articles: 'Articles',
    speakers: 'People quoted on it',
    related: 'Related topics',
    broader: 'Broader',
    narrower: 'Narrower',
    events: 'Events',
    claims: 'Claims',
    find: 'Search within this topic',
    none: 'No article yet.',
    inArticles: (part: number, whole: number) =>
      plural(whole, { one: `${number(part)} of # article`, other: `${number(part)} of # articles` }),
  },

  organization: {
    people: 'People',
    byPeople: 'Quotations by its people',
    withPeople: 'with its people',
    onRecord: 'On record',
    place: 'Place',
  },

  source: {
    articles: 'Articles',
    place: 'Place',
    speakers: 'Quoted here',
    find: 'Search within this source',
  },

  place: {
    at: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
    north: (degrees: string) => `${degrees}° N`,
    south: (degrees: string) => `${degrees}° S`,
    east: (degrees: string) => `${degrees}° E`,
    west: (degrees: string) => `${degrees}° W`,
    coordinates: 'Coordinates',
    sources: 'Sources',
    organizations: 'Organizations',
  },

  event: {
    reportedBy: (reports: number, all: number) => `Reported by ${number(reports)} of ${counts.articles(all)}`,
    unreported: 'No article reports it yet.',
    inArticles: (articles: number) => `reported in ${counts.articles(articles)}`,
    moreArticles: (n: number) => plural(n, { one: 'and # more article', other: 'and # more articles' }),
    people: 'People',
    organizations: 'Organizations',
    places: 'Places',
    topics: 'Topics',
    paragraph: (n: number) => `Paragraph ${n}`,
    withheld: 'The passage may not be published here.',
    noByline: 'no byline',
    inOrder: (events: number) => `${counts.events(events)}, earliest first`,
    partInOrder: (part: number, whole: number) => `${number(part)} of ${counts.events(whole)}, earliest first`,
  },

  /** The feeds by which readers follow something. */
  follow: {
    all: 'Follow this site',
    person: 'Follow this person',
    organization: 'Follow this organization',
    topic: 'Follow this topic',
    source: 'Follow this source',
    event: 'Follow this event',
    about: (name: string) => `What is new about ${name}`,
    said: (speaker: string, words: string) => `${speaker}: ${words}`,
  },

  /** What stands in files for other programs. */
  files: {
    here: 'Here',
    whoSaid: 'Who said what',
    lists: 'Lists',
    newest: (n: number, of: number) => `Articles: the newest ${number(n)} of ${number(of)}`,
    optional: 'Optional',
    allPages: 'Addresses of all pages',
  },

  lists: {
    letters: 'A to Z',
    allSources: 'All sources',
    undated: 'Without a year',
    filter: {
      article: 'Filter articles by title',
      person: 'Filter people by name',
      topic: 'Filter topics by name',
      organization: 'Filter organizations by name',
      source: 'Filter sources by name',
      place: 'Filter places by name',
      event: 'Filter events by title',
      claim: 'Filter claims by words',
    } satisfies Record<Kind, string>,
    /** What the page's script says; in braces is what it puts there. */
    live: {
      found: 'Matching: {count}.',
      more: 'Matching: {count}; the first {shown} are shown.',
      none: 'No name matches. Try part of a word, or another spelling.',
      failed: 'The names could not be loaded. Check the connection and try again, or use the list.',
    },
  },

  timeline: {
    inYear: (year: string) => `Timeline, ${year}`,
    years: 'Years',
    months: 'Months',
    byYear: 'Events by the year in which each begins, at the earliest day that its date can mean.',
    earlier: 'Begun earlier',
    begunEarlier: (n: number) => `${number(n)} of these events began in an earlier year.`,
    drawing: (events: number, first: string, last: string) =>
      `${counts.events(events)} to scale, from ${first} to ${last}`,
    drawingOf: (events: number) => `${counts.events(events)} to scale`,
    drawnBelow: 'The list below says the same in words.',
    broken: 'Gaps (//) skip periods without events; the scale changes after each.',
    keys: {
      day: 'a day',
      longer: 'a month or longer',
      vague: 'not exact',
      open: 'goes on',
      cluster: 'several events',
      published: 'article published',
      mention: 'reports the event',
    },
    publishedWithin: (n: number, of: number) => `${number(n)} of ${counts.articles(of)} in this time`,
    gapMonths: (n: number) => plural(n, { one: '# month', other: '# months' }),
    gapYears: (n: number) => plural(n, { one: '# year', other: '# years' }),
    label: (title: string, date: string) => `${title}, ${date}`,
    previousYear: (year: string) => `Before: ${year}`,
    nextYear: (year: string) => `After: ${year}`,
  },

  map: {
    heading: 'Map',
    title: (places: number) => `Map of ${counts.places(places)}`,
    describe: 'A circle for each place: the more articles mention it, the larger. The list has the same places.',
    point: (name: string, counts: string) => `${name}: ${counts}`,
    drawn: (part: number, whole: number) =>
      `${number(part)} of ${counts.places(whole)} are drawn: those that most articles mention.`,
    listed: (part: number, whole: number) =>
      `${number(part)} of ${counts.places(whole)} are listed: those that most articles mention.`,
    coastlines: 'Coastlines only; the map draws no borders.',
    list: 'The same as a list',
    all: 'All places',
    alsoMentioned: 'Places mentioned in the same articles',
  },

  network: {
    title: 'Who is quoted with whom',
    lead: 'A line joins two speakers who are quoted in the same article; the more articles, the wider it is.',
    describe:
      'A circle for each person and a square for each organization: the more quotations, the larger. The table has every pair.',
    drawing: (speakers: number, pairs: number) =>
      `Who is quoted with whom: ${counts.speakers(speakers)}, ${plural(pairs, { one: '# pair', other: '# pairs' })}`,
    speaker: (name: string, quotations: number, others: number) =>
      `${name}: ${counts.quotations(quotations)}, beside ${plural(others, { one: '# other speaker', other: '# other speakers' })}`,
    drawnSpeakers: (part: number, whole: number) =>
      `The drawing shows ${number(part)} of ${counts.speakers(whole)}, those quoted most.`,
    drawnPairs: (part: number, whole: number) =>
      `The drawing shows ${number(part)} of ${plural(whole, { one: '# pair', other: '# pairs' })}, those that most articles join.`,
    alone: (speakers: number) => `Not shown: ${counts.speakers(speakers)} quoted with nobody else.`,
    person: 'person',
    organization: 'organization',
    table: 'Every pair',
    one: 'Speaker',
    other: 'Quoted with',
    articles: 'Articles',
  },

  claim: {
    positions: 'Positions',
    who: 'Who',
    stance: 'Position',
    where: 'Where',
    topics: 'Topics',
    none: 'No statement found.',
    note: 'Positions are as reported in the articles. We do not check whether a claim is true.',
  },

  accounts: {
    title: 'Accounts side by side',
    titleOfOne: 'The account',
    legend: 'Highlighted: the words about this event.',
    number: (n: number) => plural(n, { one: '# account', other: '# accounts' }),
    quoted: 'Quoted here:',
    quotation: (n: number) => `quotation ${n}`,
    names: 'Mentioned by all, and by one',
    namesOfTwo: 'Mentioned by both, and by one',
    namesNote: 'anywhere in the article',
    both: 'Both',
    all: (n: number) => `All ${number(n)}`,
    some: 'Some',
    alone: (outlet: string) => `${outlet} alone`,
    nothing: 'None.',
    inOutlets: (n: number) => `in ${counts.outlets(n)}`,
    by: counts.of,
    whole: 'Compare the two articles',
  },

  print: {
    link: 'Print or save as EPUB',
    title: 'On paper and as a book',
    description:
      'Everything of a topic, a person, an organization or an event on one page, to print or to save as an EPUB.',
    noScript:
      'Gathering everything on one page needs JavaScript. Without it, each page of the site can be printed by itself.',
  },
  compare: {
    title: 'Compare two articles',
    lead: 'Two articles side by side: the events both report, the claims both take a position on, who is quoted and what is mentioned in both and in one.',
    tooFew: 'There are not two articles to compare yet.',
    first: 'First article',
    second: 'Second article',
    choose: 'Choose an article',
    type: 'Type a part of its title',
    submit: 'Compare',
    noScript:
      'Comparing two articles of your choice needs JavaScript. The events below have pages that compare without it.',
    pairs: 'Articles that report the same events',
    sideBySide: 'Set side by side',
    inBoth: (events: number, claims: number, topics: number) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `${forms.list(parts)} in both`;
    },
    events: 'Events in both',
    claims: 'Claims both take a position on',
    quoted: 'Quoted in both, and in one',
    names: 'Mentioned in both, and in one',
    /** What the page's script says; in braces is what it puts there. */
    live: {
      loading: 'Loading both articles …',
      unknown: 'There is no article “{id}”. Choose one from the list.',
      same: 'Choose two different articles.',
      failed: 'The articles could not be loaded. Check the connection and try again.',
      updated: 'The site has been updated since this page was loaded. This comparison is from the new version.',
      outdated: 'The site has been updated since this page was loaded. Reload the page to compare the articles.',
      reload: 'Reload',
      found: 'In both: events {events}, claims {claims}, people quoted {quoted}, names {names}.',
      none: 'None.',
      both: 'Both',
      alone: '{outlet} alone',
      quotedHere: 'Quoted here:',
    },
  },

  claimTable: {
    caption: 'Who takes which position',
    claim: 'Claim',
    legend: 'Legend',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'no statement found',
    more: (n: number) => `${number(n)} more`,
    positions: (asserts: number, disputes: number, qualifies: number) => {
      const parts = [
        ...(asserts > 0 ? [plural(asserts, { one: '# asserts', other: '# assert' })] : []),
        ...(disputes > 0 ? [plural(disputes, { one: '# disputes', other: '# dispute' })] : []),
        ...(qualifies > 0 ? [plural(qualifies, { one: '# qualifies', other: '# qualify' })] : []),
      ];
      return forms.list(parts);
    },
    holders: (part: number, whole: number) => `statements by ${number(part)} of ${number(whole)}`,
    itself: (outlet: string, date: string) => `${outlet}, ${date}`,
    ownWords: 'in the article’s own voice',
    shown: (part: number, whole: number) =>
      `Columns: the ${number(part)} of ${number(whole)} with most statements. Each claim’s page has all.`,
    summary: (statements: number, holders: number, articles: number, all: number) =>
      `${counts.statements(statements)} by ${plural(holders, { one: 'one person, organization or article', other: '# people, organizations or articles' })}, in ${number(articles)} of ${counts.articles(all)}`,
  },

  related: {
    title: 'Related articles',
    compare: 'Compare',
    /** Why an article stands at the foot of another one: names or titles, and how many more there are. */
    both: {
      quoted: (names: readonly string[], others: number) => `both quote ${some(names, others)}`,
      event: (titles: readonly string[], others: number) => `both report ${some(titles.map(inQuotes), others)}`,
      claim: (statements: readonly string[], others: number) =>
        `both take a position on ${some(statements.map(inQuotes), others)}`,
      author: (names: readonly string[], others: number) => `both are by ${some(names, others)}`,
      named: (names: readonly string[], others: number) => `both name ${some(names, others)}`,
      topic: (names: readonly string[], others: number) => `both discuss ${some(names.map(inQuotes), others)}`,
      words: (words: readonly string[]) => `both use the words ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'See also',

  search,

  notebook,

  citation,

  about: {
    title: 'About this collection',
    holds: 'What it holds',
    sections: [
      {
        title: 'How it is made',
        paragraphs: [
          'Each article is kept with its outlet, its date as exactly as it is known, its authors and everybody whose words it carries. What a source does not say is left out, or shown as supplied by the editors with the reason: a headline in square brackets, a date with “about”.',
          'A marked quotation holds the speaker’s words exactly, and the role in which the article presents them. Every quotation, paragraph and mention of an event has an address of its own, which stays.',
          'Links lead from an article to the people, organizations and places it mentions, and from each of those back to every article. Two people are never treated as one.',
        ],
      },
      {
        title: 'Texts and rights',
        paragraphs: [
          'A retold text is in the editors’ own words, paragraph by paragraph, with every direct quotation as it stood. A full text or an extract is shown where its publisher may show it. Where a text may not be published, the page gives what it is and where it stands. Each page says under “About this text” which of these it is.',
          'Claims are neutral sentences on which articles or people take a position. The site records the position and its place. It does not check facts and does not rate outlets.',
        ],
      },
      {
        title: 'How to cite',
        paragraphs: [
          '“Cite” on an article, and in the menu of a quotation, gives the citation in APA, Chicago and MLA, and as files for programs that manage references. It cites the original; where its address is not known, the address is that of the page here. To point to a place on this site, use the link beside a speaker’s name for a quotation, and the number in the margin for a paragraph.',
        ],
      },
    ],
  },

  /** What the scripts of pages say before anything else is loaded; in braces is what they put there. */
  scripts: {
    missing: 'A part of this page could not be loaded. The site may have been updated since you opened it.',
    reload: 'Reload',
    save: 'Save paragraph {place}',
    actions: '{place}: copy, save or share',
    new: 'New',
    newSince: '{n} new since your last visit on {day}',
  },

  /** The page of the collection as files. */
  data: {
    title: 'Data',
    lead: 'The collection as files, for spreadsheets, programs and research. Their addresses stay.',
    table: 'Tables (CSV)',
    quotations: 'Quotations',
    annotations: 'Passages on events and claims',
    whole: 'In one file',
    catalog: 'All tables (JSON)',
    graph: 'Linked data in the vocabulary of schema.org (JSON-LD)',
    citations: (format: string) => `Citations of all articles (${format})`,
    descriptor: 'What each column means (Data Package)',
    reading: 'How to read them',
    notes: [
      'Each row has what one file of the collection says. Rows refer to each other by their ids; the address of a row is its page.',
      'Dates are as exact as they are known, in the Extended Date/Time Format: 2022-09-28, 2022-09, 2022-09~ for about September 2022. A cell with several values is a list as JSON.',
      'A quotation has its speaker, and the role in which the article presents them. Words that may not be published are in no file; the texts of articles are on their pages. The rights to each article stand in its row.',
      'Tables are in UTF-8. Where a spreadsheet shows letters wrongly, import the table into it as text, with UTF-8 as the encoding.',
    ],
    more: 'The collection as data, to download',
  },

  /** Stands before the name of a page whose address has changed. */
  moved: 'This page has a new address:',

  notFound: {
    title: 'There is no page at this address',
    text: 'It may have been mistyped. Search for it, or start with one of the lists.',
  },
};

/** The strings of the pages, in any language. */
export type Messages = typeof pages;
