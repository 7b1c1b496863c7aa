import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/import/quotations/find-quotations.ts';

/** `text | speaker | cue` of each quotation. */
function found(text: string): string[] {
  return findQuotations(text).map(
    ({ text: words, speaker, cue }) => `${words} | ${speaker?.name ?? '-'} | ${cue ?? '-'}`,
  );
}

test('a quotation before, after and around its cue has the speaker of the cue', () => {
  expect(found('“It rains,” Ann Lee said.')).toEqual(['It rains, | Ann Lee | Ann Lee said']);
  expect(found('Ann Lee said: “It rains.”')).toEqual(['It rains. | Ann Lee | Ann Lee said']);
  expect(found('“It rains,” said Ann Lee, “and it pours.”')).toEqual([
    'It rains, | Ann Lee | said Ann Lee',
    'and it pours. | Ann Lee | said Ann Lee',
  ]);
  expect(found('According to Ann Lee, it was “wet.”')).toEqual(['wet. | Ann Lee | According to Ann Lee']);
  expect(found('As Ann Lee put it, “it rains.”')).toEqual(['it rains. | Ann Lee | Ann Lee put']);
});

test('short names and pronouns lead to the fullest name of the text', () => {
  const text = 'Dr. Ann B. Lee told the Post that it was “wet.” “Very,” Lee added.\n\n“It rains,” she said.';
  expect(findQuotations(text).map(({ speaker }) => speaker?.name)).toEqual(['Ann B. Lee', 'Ann B. Lee', 'Ann B. Lee']);
});

test('a name behind a verb is whom somebody told, not who speaks', () => {
  const text = 'Ann Lee, senior fellow at the Institute for Rain (IR), told Meteora that it was “wet.”';
  expect(findQuotations(text)[0]?.speaker?.name).toBe('Ann Lee');
});

test('a role is taken from the words at the name', () => {
  const roleOf = (text: string) => findQuotations(text)[0]?.speaker?.role;
  expect(roleOf('“Wet,” said Ann Lee, a senior fellow at the Institute for Rain.')).toBe(
    'senior fellow at the Institute for Rain',
  );
  expect(roleOf('“Wet,” senior fellow Ann Lee said.')).toBe('senior fellow');
  expect(roleOf('“Wet,” said Ann Lee of the Institute for Rain.')).toBe('of the Institute for Rain');
  expect(roleOf('Ann Lee, director of research at the Oslo, N.Y.-based Institute for Rain, said: “Wet.”')).toBe(
    'director of research at the Oslo, N.Y.-based Institute for Rain',
  );
});

test('a quotation over paragraphs is one, and its text is exactly what stands between its ends', () => {
  const text = '“It rains,” Ann Lee said. “It has rained since May.\n\n“In June it rained harder.”\n\nIt stopped.';
  const [, long] = findQuotations(text);
  expect(long?.text).toBe('It has rained since May.\n\n“In June it rained harder.');
  expect(long && text.slice(long.start, long.end)).toBe(long?.text);
  expect(long?.speaker?.name).toBe('Ann Lee');
});

test('a quotation that is never closed ends with its paragraph and says so', () => {
  const [quotation] = findQuotations('Ann Lee said: “It rains.\n\nIt stopped.');
  expect(quotation?.text).toBe('It rains.');
  expect(quotation?.doubt).toMatch(/not closed/);
});

test('what is quoted within a quotation is part of it', () => {
  expect(found('“He said, ‘No,’ and left,” Ann Lee said.')).toEqual([
    'He said, ‘No,’ and left, | Ann Lee | Ann Lee said',
  ]);
});

test('apostrophes are not marks', () => {
  expect(found('‘The workers’ rights don’t matter,’ Ann Lee said.')).toEqual([
    'The workers’ rights don’t matter, | Ann Lee | Ann Lee said',
  ]);
  expect(found("It's the workers' rock 'n' roll of the '90s.")).toEqual([]);
});

test.each(['"%"', '“%”', '‘%’', "'%'", '«%»', '„%“', '„%”', '»%«'])('%s are quotation marks', (marks) => {
  expect(found(`${marks.replace('%', 'It rains,')} said Ann Lee.`)).toEqual(['It rains, | Ann Lee | said Ann Lee']);
});

test('so-called things and works have no speaker', () => {
  expect(found('The so-called “rain tax” was the subject of the film “Wet.”')).toEqual([
    'rain tax | - | -',
    'Wet. | - | -',
  ]);
});

test('of two who could be meant nobody is named, and the doubt names both', () => {
  const [pronoun] = findQuotations('Ann Lee met Jo Park. “It rains,” she said.');
  expect(pronoun?.speaker).toBeUndefined();
  expect(pronoun?.doubt).toMatch(/Ann Lee or Jo Park/);
  const [surname] = findQuotations('Ann Lee and her brother Jo Lee live here. “It rains,” Lee said.');
  expect(surname?.speaker).toBeUndefined();
  expect(surname?.doubt).toMatch(/Ann Lee or Jo Lee/);
});

test('a title tells which of two namesakes speaks', () => {
  const text = 'Senator Ann Lee and Governor Jo Lee met. “It rains,” Governor Lee said.';
  expect(findQuotations(text)[0]?.speaker?.name).toBe('Jo Lee');
});

test('gender comes from the text, never from a first name', () => {
  const text = 'Mr. Ann Lee met Ms. Jo Park. “It rains,” she said. “It pours,” he said.';
  expect(findQuotations(text).map(({ speaker }) => speaker?.name)).toEqual(['Jo Park', 'Ann Lee']);
});

test('a paragraph that is only a quotation goes on with the speaker of the one before', () => {
  const text = '“It rains,” Ann Lee said.\n\n“It pours.”\n\nThe streets are empty.\n\n“It floods.”';
  expect(findQuotations(text).map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Ann Lee', undefined]);
});

test('a paragraph that is only a quotation has a doubt where the one before has two speakers', () => {
  const text = '“It rains,” Ann Lee said. “It pours,” Jo Park said.\n\n“It floods.”\n\n“It dries.”';
  const [, , third, fourth] = findQuotations(text);
  expect([third?.speaker?.name, fourth?.speaker?.name]).toEqual(['Jo Park', 'Jo Park']);
  expect(third?.doubt).toMatch(/more than one speaker/);
});

test('a body speaks under its name, by its noun and through a spokesman', () => {
  const text =
    'The Ministry of Rain denied it. “It is dry,” the ministry said. “Quite dry,” said a spokeswoman for the Ministry of Rain.';
  const speakers = findQuotations(text).map(({ speaker }) => speaker);
  expect(speakers.map((speaker) => speaker?.name)).toEqual(['Ministry of Rain', 'Ministry of Rain']);
  expect(speakers.every((speaker) => speaker?.kind === 'organization')).toBe(true);
});

test('the verb behind a body is not part of what it is called', () => {
  const text = 'The ministry of rain declined to appear. In a letter it called the flood “a matter of taste.”';
  expect(found(text)).toEqual(['a matter of taste. | The ministry of rain | it called']);
});

test('a quotation that is signed on the line below it is by who signed', () => {
  const text = '“It rains,” Jo Park said.\n\n“It is a tax on living here.”\n\n— Ann Lee, head of the council';
  expect(findQuotations(text)[1]?.speaker).toMatchObject({ name: 'Ann Lee', role: 'head of the council' });
});

test('a speaker without a name is marked as such', () => {
  const [quotation] = findQuotations('“It rains,” a senior official said.');
  expect(quotation?.speaker).toEqual({ name: 'a senior official', kind: 'person', unnamed: true });
});

test('words within the report of another are those of whom they are reported', () => {
  expect(found('Ann Lee said that Jo Park had called it “wet.”')).toEqual(['wet. | Jo Park | Jo Park had called']);
  expect(found('The Daily Post quoted Ann Lee as saying it was “wet.”')[0]).toMatch(/^wet\. \| Ann Lee \| /);
});

test('what the author says is nobody’s, and an author is nobody’s pronoun', () => {
  expect(found('“It rains,” I said.')).toEqual(['It rains, | - | -']);
  const [quotation] = findQuotations('By Ann Lee\n\n“It rains,” she said.', { authors: ['Ann Lee'] });
  expect(quotation?.speaker).toBeUndefined();
});

test('where nothing shows that a name is a person’s, the doubt says so', () => {
  const doubtOf = (text: string) => findQuotations(text)[0]?.doubt;
  expect(doubtOf('“It rains,” Quartz Line said.')).toBe('The text does not show whether Quartz Line is a person.');
  expect(doubtOf('“It rains,” Quartz said.')).toBe('The text does not show whether Quartz is a person.');
  expect(doubtOf('“It rains,” said Oyin Braith, a farmer.')).toBeUndefined();
  expect(doubtOf('“It rains,” Ms. Braith said.')).toBeUndefined();
  expect(doubtOf('“It rains,” Ann Braith said.')).toBeUndefined();
  const names = [{ name: 'Oyin Braith', kind: 'person' as const }];
  expect(findQuotations('“It rains,” Oyin Braith said.', { names })[0]?.doubt).toBeUndefined();
});

test('a known name is of the kind that is known', () => {
  const text = '“It rains,” Nimbus said.';
  const names = [{ name: 'Nimbus', kind: 'organization' as const }];
  expect(findQuotations(text, { names })[0]?.speaker?.kind).toBe('organization');
});

test.each([
  ['fr', '« Il pleut », a déclaré Ann Lee. Selon Jo Park, c’est « très humide ».'],
  ['de-AT', '„Es regnet“, sagte Ann Lee. Laut Jo Park ist es „sehr nass“.'],
  ['es', '«Llueve», dijo Ann Lee. Según Jo Park, está «muy mojado».'],
])('simple cues are known in %s', (language, text) => {
  expect(findQuotations(text, { language }).map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee', 'Jo Park']);
});
