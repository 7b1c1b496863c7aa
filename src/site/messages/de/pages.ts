import type { DateWords } from '../../../domain/format-date.ts';
import type { ArticleLabels } from '../../../markdown/types.ts';
import type { Messages } from '../en/pages.ts';
import { notebook } from './notebook.ts';
import { search } from './search.ts';
import { citation, forms } from './shared.ts';

const { number, plural, quote } = forms;

const articleLabels: ArticleLabels = {
  list: forms.list,
  comma: forms.comma,
  paragraph: (n) => `Absatz ${n}`,
  quotation: (n) => `Zitat ${n}`,
  linkToQuotation: (n, speaker) => `Zitat ${n}, ${speaker}`,
  to: (occasion) => `gegenüber: ${occasion}`,
  via: (name) => `wiedergegeben von ${name}`,
  translated: 'übersetzt',
  leftOut: 'Ausgelassene Worte, die hier nicht veröffentlicht werden dürfen',
  imageElsewhere: 'Bild',
  table: 'Tabelle',
  footnotes: 'Anmerkungen',
  backToText: 'Zurück zum Text',
};

const dateWords: DateWords = {
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  decade: (year) => `${year}er Jahre`,
  century: (year) => `${year} bis ${year + 99}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  between: (start, end) => `${start} bis ${end}`,
  unknownEnd: 'unbekanntes Datum',
  season: (season, year) => `${['Frühling', 'Sommer', 'Herbst', 'Winter'][season]} ${year}`,
  atTime: (date, time) => `${date}, ${time}`,
};

const counts = {
  articles: (n: number) => plural(n, { one: '# Artikel', other: '# Artikel' }),
  quotations: (n: number) => plural(n, { one: '# Zitat', other: '# Zitate' }),
  words: (n: number) => plural(n, { one: '# Wort', other: '# Wörter' }),
  people: (n: number) => plural(n, { one: '# Person', other: '# Personen' }),
  speakers: (n: number) => plural(n, { one: '# Stimme', other: '# Stimmen' }),
  topics: (n: number) => plural(n, { one: '# Thema', other: '# Themen' }),
  organizations: (n: number) => plural(n, { one: '# Organisation', other: '# Organisationen' }),
  sources: (n: number) => plural(n, { one: '# Quelle', other: '# Quellen' }),
  outlets: (n: number) => plural(n, { one: '# Medium', other: '# Medien' }),
  events: (n: number) => plural(n, { one: '# Ereignis', other: '# Ereignisse' }),
  places: (n: number) => plural(n, { one: '# Ort', other: '# Orte' }),
  claims: (n: number) => plural(n, { one: '# These', other: '# Thesen' }),
  statements: (n: number) => plural(n, { one: '# Aussage', other: '# Aussagen' }),
  of: (part: number, whole: number) => `${number(part)} von ${number(whole)}`,
  number,
};

const inArticles = (n: number) => plural(n, { one: 'in # Artikel', other: 'in # Artikeln' });
const ofArticles = (n: number) => plural(n, { one: 'von # Artikel', other: 'von # Artikeln' });

/** `A`, `A und B`, `A, B und 3 weitere`. */
function some(names: readonly string[], others: number): string {
  return forms.and(others > 0 ? [...names, plural(others, { one: '# mehr', other: '# weitere' })] : names);
}

function inQuotes(text: string): string {
  return quote(text.replace(/\.$/, ''));
}

/** Every visible string of the pages, in German. */
export const pages: Messages = {
  /** Who has read the tables of this language; CONTRIBUTING.md says how to check them. */
  checkedBy: 'nobody yet',
  articleLabels,
  dateWords,
  kinds: {
    article: { one: 'Artikel', many: 'Artikel' },
    person: { one: 'Person', many: 'Personen' },
    topic: { one: 'Thema', many: 'Themen' },
    organization: { one: 'Organisation', many: 'Organisationen' },
    source: { one: 'Quelle', many: 'Quellen' },
    place: { one: 'Ort', many: 'Orte' },
    event: { one: 'Ereignis', many: 'Ereignisse' },
    claim: { one: 'These', many: 'Thesen' },
  },
  counts,
  ofKind: {
    article: counts.articles,
    person: counts.people,
    topic: counts.topics,
    organization: counts.organizations,
    source: counts.sources,
    place: counts.places,
    event: counts.events,
    claim: counts.claims,
  },
  sentence: forms.sentence,
  and: forms.and,
  list: forms.list,
  line: forms.line,
  comma: forms.comma,
  between: forms.between,
  clauses: (clauses) => clauses.join('; '),

  nav: {
    skip: 'Zum Text springen',
    home: 'Startseite',
    main: 'Bereiche',
    foot: 'Alle Bereiche',
    timeline: 'Zeitleiste',
    about: 'Über diese Sammlung',
    search: 'Suche',
    searchLabel: 'Die Sammlung durchsuchen',
    pages: 'Seiten',
    page: (n, of) => `Seite ${n} von ${of}`,
    titleOfPage: (title, n, of) => `${title}, Seite ${n} von ${of}`,
    previousPage: 'Vorige Seite',
    nextPage: 'Nächste Seite',
    breadcrumb: 'Sie sind hier',
    reading: 'Leseeinstellungen',
    readingSign: 'Aa',
  },

  articleKinds: {
    report: 'Bericht',
    analysis: 'Analyse',
    opinion: 'Meinung',
    explainer: 'Hintergrund',
    interview: 'Interview',
  },
  personKinds: {
    expert: 'Fachperson',
    official: 'Amtsperson',
    journalist: 'Journalismus',
    'public-figure': 'Person des öffentlichen Lebens',
  },
  sourceKinds: {
    newspaper: 'Zeitung',
    agency: 'Nachrichtenagentur',
    magazine: 'Zeitschrift',
    broadcaster: 'Rundfunk',
    'think-tank': 'Denkfabrik',
    blog: 'Blog',
    government: 'Regierung',
  },
  stances: { asserts: 'Zustimmung', disputes: 'Widerspruch', qualifies: 'Einschränkung' },
  stancesOf: { asserts: 'Vertreten von', disputes: 'Bestritten von', qualifies: 'Eingeschränkt von' },

  home: {
    empty: 'Es gibt noch keine Artikel.',
    articles: 'Artikel',
    allArticles: 'Alle Artikel',
    latest: 'Zuletzt zitiert',
    people: 'Wer zitiert wird, wozu, seit wann',
    allPeople: 'Alle Personen',
    institutions: 'Zitierte Institutionen',
    allOrganizations: 'Alle Organisationen',
    since: (date) => `seit ${date}`,
    quotations: 'Zitate',
    topics: 'Themen',
    allTopics: 'Alle Themen',
    articlesUnit: 'Artikel',
    events: 'Ereignisse',
    allEvents: 'Die ganze Zeitleiste',
    claims: 'Thesen',
  },

  article: {
    noByline: 'Ohne Verfasserangabe',
    author: 'Autorschaft',
    bylineNotes: ({ byline, headlineAdded, dateAdded, minutes }) => {
      const sentences = [
        ...(byline ? [] : ['Ohne Verfasserangabe.']),
        ...(headlineAdded && dateAdded ? ['Überschrift und Datum von der Redaktion ergänzt.'] : []),
        ...(headlineAdded && !dateAdded ? ['Überschrift von der Redaktion ergänzt.'] : []),
        ...(dateAdded && !headlineAdded ? ['Datum von der Redaktion ergänzt.'] : []),
      ];
      const time = minutes === undefined ? [] : [`${number(minutes)} Min. Lesezeit${sentences.length > 0 ? '.' : ''}`];
      return [...sentences, ...time].join(' ');
    },
    whoSpeaks: 'Wer spricht',
    nobodyQuoted: 'Aus diesem Text ist hier kein Zitat verzeichnet.',
    share: (words, of) => `${number(words)} von ${number(of)} Wörtern sind Zitate`,
    paraphrased: 'sinngemäß wiedergegeben',
    quotedElsewhere: 'im Original zitiert',
    contents: 'Inhalt',
    toTop: 'Nach oben',
    topics: 'Themen',
    aboutText: 'Über diesen Text',
    original: 'Original',
    readOriginal: (source) => `Dort lesen: ${source}`,
    originalAtHead: (source) => `Das Original lesen: ${source}`,
    save: 'Diesen Artikel merken',
    source: 'Quelle',
    date: 'Datum',
    captured: 'Erfasst',
    rights: 'Rechte',
    licence: 'Lizenz',
    textIs: 'Text',
    retold: 'In den Worten der Redaktion nacherzählt, Absatz für Absatz. Zitate sind wörtlich.',
    excerpt: 'Ein Auszug: der erste Absatz und die Zitate. Das Übrige darf hier nicht veröffentlicht werden.',
    full: 'Der vollständige Text des Originals.',
    'link-only': 'Der Text darf hier nicht veröffentlicht werden.',
    notHere: 'Der Text ist nicht hier.',
    cite: 'Zitieren',
    corrections: 'Berichtigungen',
    mentions: 'Außerdem erwähnt',
    events: 'Ereignisse in diesem Artikel',
    claims: 'Thesen, zu denen er Stellung nimmt',
    ownPosition: 'der Artikel',
    takes: (who) => `${who}: `,
    previous: 'Zurück',
    next: 'Weiter',
    within: (topic) => `Im Thema ${topic}`,
    draft: 'Entwurf: fehlt auf der veröffentlichten Seite.',
  },

  person: {
    aside: 'Mehr dazu',
    onRecord: 'Im Wortlaut',
    roles: 'Funktionen',
    roleFrom: (from) => `von ${from}`,
    roleTo: (to) => `bis ${to}`,
    describedBy: (source, date) => `so bei ${source}, ${date}`,
    quotedOn: 'Zitiert zu',
    quotedBeside: 'Zitiert neben',
    quotedBy: 'Zitiert von',
    eventsBeside: 'Ereignisse in Artikeln mit diesen Zitaten',
    years: 'Jahr für Jahr',
    grouping: 'Gruppiert',
    byDate: 'Nach Datum',
    byTopic: 'Nach Thema',
    onTopic: (name, topic) => `${name} zu ${topic}`,
    allByTopic: (name) => `${name}, nach Themen`,
    written: 'Verfasst',
    paraphrased: 'Sinngemäß wiedergegeben in',
    quotedElsewhere: 'Zitiert in, mit Worten, die hier nicht veröffentlicht werden dürfen',
    mentioned: 'Erwähnt in',
    events: 'Ereignisse',
    claims: 'Haltung zu Thesen',
    aliases: 'Auch genannt',
    elsewhere: 'Anderswo',
    paragraph: (n) => `Absatz ${n}`,
    quotedIn: (articles, outlets) =>
      `zitiert ${inArticles(articles)}, ${plural(outlets, { one: 'von # Medium', other: 'von # Medien' })}`,
    wrote: (articles) => `${counts.articles(articles)} verfasst`,
    mentionedIn: (articles) => `erwähnt ${inArticles(articles)}`,
    passedOn: 'Weitergegeben',
    find: 'Diese Zitate in der Suche finden',
  },

  topic: {
    articles: 'Artikel',
    speakers: 'Dazu zitierte Personen',
    related: 'Verwandte Themen',
    broader: 'Übergeordnet',
    narrower: 'Untergeordnet',
    events: 'Ereignisse',
    claims: 'Thesen',
    find: 'In diesem Thema suchen',
    none: 'Noch kein Artikel.',
    inArticles: (part, whole) => `${number(part)} ${ofArticles(whole)}`,
  },

  organization: {
    people: 'Personen',
    byPeople: 'Zitate ihrer Mitglieder',
    withPeople: 'mit ihren Mitgliedern',
    onRecord: 'Im Wortlaut',
    place: 'Ort',
  },

  source: {
    articles: 'Artikel',
    place: 'Ort',
    speakers: 'Hier zitiert',
    find: 'In dieser Quelle suchen',
  },

  place: {
    at: (latitude, longitude) => `${latitude}, ${longitude}`,
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° O`,
    west: (degrees) => `${degrees}° W`,
    coordinates: 'Koordinaten',
    sources: 'Quellen',
    organizations: 'Organisationen',
  },

  event: {
    reportedBy: (reports, all) => `Darüber berichten ${number(reports)} ${ofArticles(all)}`,
    unreported: 'Noch berichtet kein Artikel darüber.',
    inArticles: (articles) => `Berichte ${inArticles(articles)}`,
    moreArticles: (n) => plural(n, { one: 'und # weiterer Artikel', other: 'und # weitere Artikel' }),
    people: 'Personen',
    organizations: 'Organisationen',
    places: 'Orte',
    topics: 'Themen',
    paragraph: (n) => `Absatz ${n}`,
    withheld: 'Die Stelle darf hier nicht veröffentlicht werden.',
    noByline: 'ohne Verfasserangabe',
    inOrder: (events) => `${counts.events(events)}, das früheste zuerst`,
    partInOrder: (part, whole) =>
      `${number(part)} von ${plural(whole, { one: '# Ereignis', other: '# Ereignissen' })}, das früheste zuerst`,
  },

  follow: {
    all: 'Dieser Seite folgen',
    person: 'Dieser Person folgen',
    organization: 'Dieser Organisation folgen',
    topic: 'Diesem Thema folgen',
    source: 'Dieser Quelle folgen',
    event: 'Diesem Ereignis folgen',
    about: (name) => `Neues über ${name}`,
    said: (speaker, words) => `${speaker}: ${words}`,
  },

  files: {
    here: 'Hier',
    whoSaid: 'Wer was gesagt hat',
    lists: 'Listen',
    newest: (n, of) => `Artikel: die neuesten ${number(n)} von ${number(of)}`,
    optional: 'Ergänzend',
    allPages: 'Adressen aller Seiten',
  },

  lists: {
    letters: 'A bis Z',
    allSources: 'Alle Quellen',
    undated: 'Ohne Jahr',
    filter: {
      article: 'Artikel nach Titel filtern',
      person: 'Personen nach Namen filtern',
      topic: 'Themen nach Namen filtern',
      organization: 'Organisationen nach Namen filtern',
      source: 'Quellen nach Namen filtern',
      place: 'Orte nach Namen filtern',
      event: 'Ereignisse nach Titel filtern',
      claim: 'Thesen nach Wörtern filtern',
    },
    live: {
      found: 'Treffer: {count}.',
      more: 'Treffer: {count}; die ersten {shown} werden gezeigt.',
      none: 'Kein Name passt. Versuchen Sie einen Teil des Wortes oder eine andere Schreibweise.',
      failed:
        'Die Namen konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder nehmen Sie die Liste.',
    },
  },

  timeline: {
    inYear: (year) => `Zeitleiste, ${year}`,
    years: 'Jahre',
    months: 'Monate',
    byYear: 'Ereignisse nach dem Jahr, in dem sie beginnen: am frühesten Tag, den ihr Datum meinen kann.',
    earlier: 'Früher begonnen',
    begunEarlier: (n) =>
      plural(n, {
        one: '# dieser Ereignisse hat in einem früheren Jahr begonnen.',
        other: '# dieser Ereignisse haben in einem früheren Jahr begonnen.',
      }),
    drawing: (events, first, last) => `${counts.events(events)} maßstäblich, ${first} bis ${last}`,
    drawingOf: (events) => `${counts.events(events)} maßstäblich`,
    drawnBelow: 'Die Liste darunter sagt dasselbe in Worten.',
    broken: 'Lücken (//) überspringen Zeiten ohne Ereignisse; nach jeder ändert sich der Maßstab.',
    keys: {
      day: 'ein Tag',
      longer: 'ein Monat oder länger',
      vague: 'ungenau',
      open: 'dauert an',
      cluster: 'mehrere Ereignisse',
      published: 'Artikel veröffentlicht',
      mention: 'berichtet davon',
    },
    publishedWithin: (n, of) => `${number(n)} ${ofArticles(of)} in dieser Zeit`,
    gapMonths: (n) => plural(n, { one: '# Monat', other: '# Monate' }),
    gapYears: (n) => plural(n, { one: '# Jahr', other: '# Jahre' }),
    label: (title, date) => `${title}, ${date}`,
    previousYear: (year) => `Davor: ${year}`,
    nextYear: (year) => `Danach: ${year}`,
  },

  map: {
    heading: 'Karte',
    title: (places) => plural(places, { one: 'Karte mit # Ort', other: 'Karte mit # Orten' }),
    describe: 'Ein Kreis für jeden Ort: je mehr Artikel ihn erwähnen, desto größer. Die Liste enthält dieselben Orte.',
    point: (name, of) => `${name}: ${of}`,
    drawn: (part, whole) =>
      `Gezeichnet sind ${number(part)} von ${plural(whole, { one: '# Ort', other: '# Orten' })}: die in den meisten Artikeln erwähnten.`,
    listed: (part, whole) =>
      `Aufgelistet sind ${number(part)} von ${plural(whole, { one: '# Ort', other: '# Orten' })}: die in den meisten Artikeln erwähnten.`,
    coastlines: 'Nur Küstenlinien; die Karte zeichnet keine Grenzen.',
    list: 'Dasselbe als Liste',
    all: 'Alle Orte',
    alsoMentioned: 'Orte, die in denselben Artikeln erwähnt werden',
  },

  network: {
    title: 'Wer mit wem zitiert wird',
    lead: 'Eine Linie verbindet zwei Stimmen, die im selben Artikel zitiert werden; je mehr Artikel, desto breiter.',
    describe:
      'Ein Kreis für jede Person und ein Quadrat für jede Organisation: je mehr Zitate, desto größer. Die Tabelle enthält jedes Paar.',
    drawing: (speakers, pairs) =>
      `Wer mit wem zitiert wird: ${counts.speakers(speakers)}, ${plural(pairs, { one: '# Paar', other: '# Paare' })}`,
    speaker: (name, quotations, others) =>
      `${name}: ${counts.quotations(quotations)}, neben ${plural(others, { one: '# anderen Stimme', other: '# anderen Stimmen' })}`,
    drawnSpeakers: (part, whole) =>
      `Die Zeichnung zeigt ${number(part)} von ${counts.speakers(whole)}, die am meisten zitierten.`,
    drawnPairs: (part, whole) =>
      `Die Zeichnung zeigt ${number(part)} von ${plural(whole, { one: '# Paar', other: '# Paaren' })}, die mit den meisten gemeinsamen Artikeln.`,
    alone: (speakers) =>
      plural(speakers, {
        one: 'Nicht gezeigt: # Stimme, die mit niemandem sonst zitiert wird.',
        other: 'Nicht gezeigt: # Stimmen, die mit niemandem sonst zitiert werden.',
      }),
    person: 'Person',
    organization: 'Organisation',
    table: 'Jedes Paar',
    one: 'Stimme',
    other: 'Zitiert mit',
    articles: 'Artikel',
  },

  claim: {
    positions: 'Haltungen',
    who: 'Wer',
    stance: 'Haltung',
    where: 'Wo',
    topics: 'Themen',
    none: 'Keine Aussage gefunden.',
    note: 'Die Haltungen stehen hier, wie die Artikel sie berichten. Ob eine These wahr ist, prüfen wir nicht.',
  },

  accounts: {
    title: 'Darstellungen nebeneinander',
    titleOfOne: 'Die Darstellung',
    legend: 'Hervorgehoben: die Worte über dieses Ereignis.',
    number: (n) => plural(n, { one: '# Darstellung', other: '# Darstellungen' }),
    quoted: 'Hier zitiert:',
    quotation: (n) => `Zitat ${n}`,
    names: 'Von allen erwähnt, und von einer',
    namesOfTwo: 'Von beiden erwähnt, und von einer',
    namesNote: 'irgendwo im Artikel',
    both: 'Beide',
    all: (n) => `Alle ${number(n)}`,
    some: 'Einige',
    alone: (outlet) => `Nur ${outlet}`,
    nothing: 'Keine.',
    inOutlets: (n) => plural(n, { one: 'in # Medium', other: 'in # Medien' }),
    by: counts.of,
    whole: 'Die beiden Artikel vergleichen',
  },

  print: {
    link: 'Drucken oder als EPUB speichern',
    title: 'Auf Papier und als Buch',
    description:
      'Alles zu einem Thema, einer Person, einer Organisation oder einem Ereignis auf einer Seite, zum Drucken oder als EPUB.',
    noScript:
      'Um alles auf einer Seite zusammenzustellen, wird JavaScript gebraucht. Ohne es lässt sich jede Seite der Website für sich drucken.',
  },
  compare: {
    title: 'Zwei Artikel vergleichen',
    lead: 'Zwei Artikel nebeneinander: die Ereignisse, über die beide berichten, die Thesen, zu denen beide Stellung nehmen, wer zitiert wird und was in beiden und in einem erwähnt wird.',
    tooFew: 'Es gibt noch keine zwei Artikel zum Vergleichen.',
    first: 'Erster Artikel',
    second: 'Zweiter Artikel',
    choose: 'Einen Artikel wählen',
    type: 'Einen Teil des Titels eingeben',
    submit: 'Vergleichen',
    noScript:
      'Zwei beliebige Artikel zu vergleichen braucht JavaScript. Die Ereignisse unten haben Seiten, die ohne vergleichen.',
    pairs: 'Artikel, die über dieselben Ereignisse berichten',
    sideBySide: 'Nebeneinander zeigen',
    inBoth: (events, claims, topics) => {
      const parts = [
        ...(events > 0 ? [counts.events(events)] : []),
        ...(claims > 0 ? [counts.claims(claims)] : []),
        ...(topics > 0 ? [counts.topics(topics)] : []),
      ];
      return `In beiden: ${forms.list(parts)}`;
    },
    events: 'Ereignisse in beiden',
    claims: 'Thesen, zu denen beide Stellung nehmen',
    quoted: 'In beiden zitiert, und in einem',
    names: 'In beiden erwähnt, und in einem',
    live: {
      loading: 'Beide Artikel werden geladen …',
      unknown: 'Es gibt keinen Artikel „{id}“. Wählen Sie einen aus der Liste.',
      same: 'Wählen Sie zwei verschiedene Artikel.',
      failed: 'Die Artikel konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
      updated:
        'Die Website wurde aktualisiert, seit diese Seite geladen wurde. Dieser Vergleich ist aus der neuen Fassung.',
      outdated:
        'Die Website wurde aktualisiert, seit diese Seite geladen wurde. Laden Sie die Seite neu, um die Artikel zu vergleichen.',
      reload: 'Neu laden',
      found: 'In beiden: Ereignisse {events}, Thesen {claims}, Zitierte {quoted}, Namen {names}.',
      none: 'Keine.',
      both: 'Beide',
      alone: 'Nur {outlet}',
      quotedHere: 'Hier zitiert:',
    },
  },

  claimTable: {
    caption: 'Wer welche Haltung einnimmt',
    claim: 'These',
    legend: 'Zeichen',
    signs: { asserts: '+', disputes: '−', qualifies: '±' },
    nothing: 'keine Aussage gefunden',
    more: (n) => `${number(n)} mehr`,
    positions: (asserts, disputes, qualifies) => {
      const parts = [
        ...(asserts > 0 ? [`Zustimmung: ${number(asserts)}`] : []),
        ...(disputes > 0 ? [`Widerspruch: ${number(disputes)}`] : []),
        ...(qualifies > 0 ? [`Einschränkung: ${number(qualifies)}`] : []),
      ];
      return forms.list(parts);
    },
    holders: (part, whole) => `Aussagen von ${number(part)} von ${number(whole)}`,
    itself: (outlet, date) => `${outlet}, ${date}`,
    ownWords: 'der Artikel selbst',
    shown: (part, whole) =>
      `Spalten: die ${number(part)} von ${number(whole)} mit den meisten Aussagen. Die Seite jeder These hat alle.`,
    summary: (statements, holders, articles, all) =>
      `${counts.statements(statements)} von ${plural(holders, { one: 'einer Person, Organisation oder einem Artikel', other: '# Personen, Organisationen oder Artikeln' })}, in ${number(articles)} ${ofArticles(all)}`,
  },

  related: {
    title: 'Verwandte Artikel',
    compare: 'Vergleichen',
    both: {
      quoted: (names, others) => `beide zitieren ${some(names, others)}`,
      event: (titles, others) => `beide berichten über ${some(titles.map(inQuotes), others)}`,
      claim: (statements, others) => `beide nehmen Stellung zu ${some(statements.map(inQuotes), others)}`,
      author: (names, others) => `beide sind von ${some(names, others)}`,
      named: (names, others) => `beide nennen ${some(names, others)}`,
      topic: (names, others) => `beide behandeln ${some(names.map(inQuotes), others)}`,
      words: (words) => `beide verwenden die Wörter ${some(words.map(inQuotes), 0)}`,
    },
  },
  seeAlso: 'Siehe auch',

  search,

  notebook,

  citation,

  about: {
    title: 'Über diese Sammlung',
    holds: 'Was sie enthält',
    sections: [
      {
        title: 'Wie sie entsteht',
        paragraphs: [
          'Jeder Artikel steht hier mit seinem Medium, seinem Datum so genau, wie es bekannt ist, denen, die ihn verfasst haben, und allen, deren Worte er wiedergibt. Was eine Quelle nicht sagt, fehlt oder ist mit Begründung als Zusatz der Redaktion gekennzeichnet: eine Überschrift in eckigen Klammern, ein Datum mit „etwa“.',
          'Ein ausgezeichnetes Zitat enthält genau die gesprochenen Worte und die Funktion, in der der Artikel die sprechende Person vorstellt. Jedes Zitat, jeder Absatz und jede Erwähnung eines Ereignisses hat eine eigene Adresse, die bleibt.',
          'Von einem Artikel führen Links zu den erwähnten Personen, Organisationen und Orten, und von dort zurück zu jedem Artikel. Zwei Personen werden nie als eine behandelt.',
        ],
      },
      {
        title: 'Texte und Rechte',
        paragraphs: [
          'Ein nacherzählter Text steht in den Worten der Redaktion, Absatz für Absatz, mit jedem direkten Zitat, wie es war. Ein vollständiger Text oder ein Auszug wird gezeigt, wo der Verlag ihn zeigen darf. Wo ein Text nicht veröffentlicht werden darf, sagt die Seite, was er ist und wo er steht. Jede Seite sagt unter „Über diesen Text“, was davon zutrifft.',
          'Thesen sind neutrale Sätze, zu denen Artikel oder Personen Stellung nehmen. Die Website verzeichnet die Haltung und ihre Stelle. Sie prüft keine Tatsachen und bewertet keine Medien.',
        ],
      },
      {
        title: 'Wie man zitiert',
        paragraphs: [
          '„Zitieren“ bei einem Artikel und im Menü eines Zitats gibt den Nachweis in APA, Chicago und MLA und als Dateien für Literaturprogramme. Zitiert wird das Original; wo dessen Adresse nicht bekannt ist, steht die der Seite hier. Um auf eine Stelle hier zu verweisen, nehmen Sie bei einem Zitat den Link neben dem Namen, bei einem Absatz die Nummer am Rand.',
        ],
      },
    ],
  },

  scripts: {
    missing:
      'Ein Teil dieser Seite konnte nicht geladen werden. Vielleicht wurde die Website aktualisiert, seit Sie sie geöffnet haben.',
    reload: 'Neu laden',
    save: 'Absatz {place} merken',
    actions: '{place}: kopieren, merken oder teilen',
    new: 'Neu',
    newSince: '{n} neu seit Ihrem letzten Besuch am {day}',
  },

  data: {
    title: 'Daten',
    lead: 'Die Sammlung als Dateien, für Tabellenprogramme, andere Programme und die Forschung. Ihre Adressen bleiben.',
    table: 'Tabellen (CSV)',
    quotations: 'Zitate',
    annotations: 'Stellen zu Ereignissen und Thesen',
    whole: 'In einer Datei',
    catalog: 'Alle Tabellen (JSON)',
    graph: 'Verknüpfte Daten im Vokabular von schema.org (JSON-LD)',
    citations: (format: string) => `Zitierangaben aller Artikel (${format})`,
    descriptor: 'Was jede Spalte bedeutet (Data Package)',
    reading: 'Wie sie zu lesen sind',
    notes: [
      'Jede Zeile enthält, was eine Datei der Sammlung sagt. Zeilen verweisen mit ihren Kennungen aufeinander; die Adresse einer Zeile ist ihre Seite.',
      'Daten sind so genau angegeben, wie sie bekannt sind, im Extended Date/Time Format: 2022-09-28, 2022-09, 2022-09~ für etwa September 2022. Eine Zelle mit mehreren Werten ist eine Liste in JSON.',
      'Bei jedem Zitat steht, von wem es ist und in welcher Rolle der Artikel die Person oder Organisation vorstellt. Worte, die nicht veröffentlicht werden dürfen, stehen in keiner Datei; die Texte der Artikel stehen auf ihren Seiten. Die Rechte an jedem Artikel stehen in seiner Zeile.',
      'Die Tabellen sind in UTF-8. Zeigt ein Tabellenprogramm Buchstaben falsch, importieren Sie die Tabelle dort als Text, mit UTF-8 als Codierung.',
    ],
    more: 'Die Sammlung als Daten zum Herunterladen',
  },

  moved: 'Diese Seite hat eine neue Adresse:',

  notFound: {
    title: 'Unter dieser Adresse gibt es keine Seite',
    text: 'Vielleicht wurde sie falsch eingegeben. Suchen Sie danach, oder beginnen Sie mit einer der Listen.',
  },
};
