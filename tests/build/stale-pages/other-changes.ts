import { add, all, type ContentChange, remove, replace, set } from './content-changes.ts';
import { FULL_FILES } from './field-changes.ts';

const { article, person, topic, organization } = FULL_FILES;

/** Changes of more than a field: of texts, of the marks in them, and of what there is. */
export const OTHER_CHANGES: Record<string, ContentChange> = {
  'a paragraph more in an article': replace(article, 'Ada Berg said', 'It was cold.\n\nAda Berg said'),
  'words more before a quotation': replace(article, 'Ada Berg said', 'It was cold when Ada Berg said'),
  'another text of an own page': replace('pages/house-rules.md', '- Rumours', '- Whispers'),
  'another text about the collection': replace('pages/about.md', 'since 1871', 'since 1881'),
  'an own page more': add('pages/tides.md', '---\ntitle: Tides\n---\n\nTwice a day.\n'),
  'other words of a quotation': replace(article, 'the boats stayed in', 'the boats stayed out'),
  'another speaker of a quotation': all(
    replace('articles/thaw.md', 'by=ada-berg', 'by=bo-lind'),
    set('articles/thaw.md', 'quoted[].person', 'bo-lind'),
  ),
  'other topics of a quotation': replace(article, 'topics="harbours ice"', 'topics=sea'),
  'a quotation passed on by somebody else': replace(article, 'via=bo-lind', 'via=ada-berg'),
  'a quotation that was translated': replace(article, 'id=boats', 'id=boats translated'),
  'another anchor of a quotation': replace(article, 'id=such-waves', 'id=waves'),
  'a quotation less': all(
    set('articles/thaw.md', 'quoted', [{ person: 'dora-falk', as: 'skipper' }]),
    replace('articles/thaw.md', ':quote[We met twice]{by=ada-berg id=met-twice topics=harbours}', 'They met'),
  ),
  'a mark of another event': replace('articles/thaw.md', '{id=talks}', '{id=storm-closes-sund}'),
  'a mark of another claim': replace('articles/thaw.md', '{id=toll-is-fair', '{id=ice-comes-early'),
  'another stance to a claim': replace('articles/thaw.md', 'stance=disputes', 'stance=qualifies'),
  'a claim mark less': all(
    replace('articles/thaw.md', ':claim[Dora', 'Dora'),
    replace('articles/thaw.md', '}]{id=toll-is-fair stance=disputes}', '}'),
  ),
  'a link less in an article': replace('articles/thaw.md', '[the first report](/articles/frost/)', 'the first report'),
  'a place that a text no longer names': replace('articles/frost.md', ' of Nordhavn', ''),
  'another note on a person': replace(person, 'Ran the harbour', 'Kept the harbour'),
  'a link less in a note on a person': replace(person, '[Bo Lind](/people/bo-lind/)', 'Bo Lind'),
  'another introduction of a topic': replace(topic, 'On harbours', 'About harbours'),
  'a link less in the introduction of a topic': replace(topic, '[the talks](/events/talks/)', 'the talks'),
  'another note on an organization': replace(organization, 'Takes ships', 'Leads ships'),
  'a first note on an organization': replace(
    'organizations/town-council.md',
    'Sund\n---\n',
    'Sund\n---\n\nSets the toll.\n',
  ),
  'another name of somebody named in texts': set('people/bo-lind.md', 'name', 'Zoe Lind'),
  'an alias that a text has': set(person, 'aliases', ['nobody']),
  'a field less': set(article, 'language', undefined),

  'an article more': add(
    'articles/rain.md',
    `---
title: Rain
source: the-wire
published: "2020-03-20"
kind: report
summary: It rained.
quoted:
  - person: ada-berg
    as: harbour master
topics:
  - harbours
rights:
  holder: The Wire
  text: full
---

:event[The talks went on]{id=talks}. :quote[Rain]{by=ada-berg id=rain topics=harbours}, said Ada Berg.
`,
  ),
  'an article less': all(
    remove('articles/frost.md'),
    replace('articles/thaw.md', '[the first report](/articles/frost/)', 'the first report'),
  ),
  'a person more': add('people/eva-holm.md', '---\nname: Eva Holm\naliases:\n  - Bo\n---\n'),
  'a person less': all(remove('people/cy-moor.md'), set(article, 'authors', ['bo-lind'])),
  'a topic more': add('topics/wind.md', '---\nname: Wind\nbroader: sea\nrelated:\n  - harbours\n---\n'),
  'a topic less': all(
    remove('topics/ice.md'),
    set(article, 'topics', ['harbours']),
    replace(article, 'topics="harbours ice"', 'topics=harbours'),
    set('articles/frost.md', 'topics', ['sea']),
    replace('articles/frost.md', 'topics=ice', 'topics=sea'),
    set(topic, 'related', ['sea']),
  ),
  'an organization more': add('organizations/skippers.md', '---\nname: Skippers\nplace: nordhavn\n---\n'),
  'an organization less': all(
    remove(organization),
    set(person, 'roles[].organization', undefined),
    set(article, 'organizations', undefined),
    set('articles/frost.md', 'organizations', undefined),
    set('events/storm-closes-sund.yaml', 'organizations', undefined),
  ),
  'a source more': add('sources/the-echo.yaml', 'name: The Echo\nkind: blog\nplace: sund\n'),
  'a source less': all(remove('sources/the-post.yaml'), set('articles/thaw.md', 'source', 'the-wire')),
  'a place more': add('places/the-mole.yaml', 'name: The mole\nlatitude: 19.75\nlongitude: 159\n'),
  'a place less': remove('places/nordhavn.yaml'),
  'an event more': add(
    'events/tide.yaml',
    'title: A spring tide\ndate: "2020-03-09"\nplaces:\n  - sund\ntopics:\n  - sea\n',
  ),
  'an event less': all(
    remove('events/talks.yaml'),
    replace('articles/thaw.md', ':event[talks began]{id=talks}', 'talks began'),
    replace(topic, '[the talks](/events/talks/)', 'the talks'),
  ),
  'no event at all': all(
    remove('events/talks.yaml'),
    remove('events/storm-closes-sund.yaml'),
    replace('articles/thaw.md', ':event[talks began]{id=talks}', 'talks began'),
    replace('articles/thaw.md', ':event[The storm had closed the harbour]{id=storm-closes-sund}', 'It was over'),
    replace(article, ':event[The storm closed the harbour of Sund]{id=storm-closes-sund}', 'It came'),
    replace(topic, '[the talks](/events/talks/)', 'the talks'),
  ),
  'a claim more': add('claims/toll-is-old.yaml', 'statement: A toll is old.\ntopics:\n  - harbours\n'),
  'a claim less': remove('claims/ice-comes-early.yaml'),
  'one article alone': all(remove('articles/frost.md'), remove('articles/thaw.md')),
};
