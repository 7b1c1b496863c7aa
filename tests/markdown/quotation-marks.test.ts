import { describe, expect, test } from 'vitest';
import { parseNote } from '../../src/markdown/parse-note.ts';
import { contextOf, parse, type Setting } from './article.ts';

const END = '{by=ada-berg id=a}';

/** The texts of the passages, and the words of the first quotation. */
function read(source: string, setting?: Setting) {
  const { body, problems } = parse(source, setting);
  expect(problems).toEqual([]);
  return { text: body.passages.map(({ text }) => text).join(' | '), quotation: body.quotations[0] };
}

describe('quotation marks are characters of the text', () => {
  test.each([
    ['en', `She said :quote[we wait]${END}.`, 'She said “we wait”.'],
    ['de', `Sie sagte: :quote[Wir warten]${END}.`, 'Sie sagte: „Wir warten“.'],
    ['fr', `Elle dit : :quote[On attend]${END}.`, 'Elle dit : « On attend ».'],
    ['he', `:quote[אנחנו מחכים]${END}, אמרה.`, '”אנחנו מחכים”, אמרה.'],
    ['en', `*:quote[we wait]${END}*`, '“we wait”'],
    ['en', `:quote[*we* wait]${END}`, '“we wait”'],
    ['en', `:::quote${END}\nWe wait.\n:::`, '“We wait.”'],
    ['en', `:::quote${END}\nWe wait.\n\nWe go.\n:::`, '“We wait. We go.”'],
    ['en', `:::quote${END}\n- We wait.\n- We go.\n:::`, '“We wait. We go.”'],
    ['en', `:::quote${END}\n> - *We* wait.\n:::`, '“We wait.”'],
    ['en', `:quote[we wait[^1]]${END}\n\n[^1]: For rain.`, '“we wait”'],
    ['de', '<q>Wir warten <q>hier</q></q>, sagt sie.', '„Wir warten ‚hier‘“, sagt sie.'],
  ])('in "%s": %s', (language, source, expected) => {
    expect(read(source, { language }).text).toBe(expected);
  });

  test('and no element that a browser gives another pair of', () => {
    const source = `:quote[we wait]${END} <q>here</q>`;
    expect(parse(source).body.html).not.toContain('<q');
    expect(parseNote('<q>Here</q>', contextOf({ language: 'fr' })).html).toBe('<p><span>«\u202FHere\u202F»</span></p>');
  });

  test('but not of the speaker’s words', () => {
    expect(read(`She said :quote[we wait]${END}.`).quotation).toMatchObject({
      text: 'we wait',
      marks: ['“', '”'],
      words: 2,
    });
    expect(read(`:::quote${END}\nWe wait.\n\nWe go.\n:::`, { language: 'de' }).quotation).toMatchObject({
      text: 'We wait. We go.',
      marks: ['„', '“'],
    });
  });
});

describe('a quotation within another has the inner marks', () => {
  test.each([
    ['en', `:quote[We call it a “loss” here]${END}`, '“We call it a ‘loss’ here”'],
    ['en', `:quote[We call it a "loss" here]${END}`, '“We call it a ‘loss’ here”'],
    ['en', `:quote[We call it a “*loss*” here]${END}`, '“We call it a ‘loss’ here”'],
    ['en', `:quote[“Go,” he told me, “now”]${END}`, '“‘Go,’ he told me, ‘now’”'],
    ['en', `:quote[It’s a ‘loss’]${END}`, '“It’s a ‘loss’”'],
    ['en', `:quote[A loss” is what it is]${END}`, '“A loss” is what it is”'],
    ['de', `:quote[Ein „Verlust“ ist es]${END}`, '„Ein ‚Verlust‘ ist es“'],
    ['fr', `:quote[Une « perte » ici]${END}`, '« Une “perte” ici »'],
    ['fr', `:quote[Une “perte” ici]${END}`, '« Une “perte” ici »'],
    ['en', `:::quote${END}\nWe call it a “loss”.\n\nWe go.\n:::`, '“We call it a ‘loss’. We go.”'],
    [
      'en',
      `“The captain told us :quote[we wait]${END}, so we did,” the cook said.`,
      '“The captain told us ‘we wait’, so we did,” the cook said.',
    ],
    ['en', `“No.” She said :quote[we wait]${END}. “Yes.”`, '“No.” She said “we wait”. “Yes.”'],
  ])('in "%s": %s', (language, source, expected) => {
    expect(read(source, { language }).text).toBe(expected);
  });

  test('and leads to the original with the marks that its editor wrote', () => {
    const { html } = parse(`:quote[We call it a “loss”,]${END}`, { original: 'https://example.org/' }).body;
    expect(html).toContain(`data-cite="https://example.org/#:~:text=${encodeURIComponent('We call it a “loss”')}"`);
  });

  test('but not where it is published alone', () => {
    const source = `First.\n\n“The captain told us :quote[we wait]${END}, so we did,” the cook said.`;
    expect(parse(source, { rights: 'excerpt' }).body.html).toContain('>“we wait”</span>');
  });
});

describe('a comma at the end', () => {
  test('stays where the outlet put it, and is not of the words', () => {
    const { text, quotation } = read(`:quote[We wait,]${END} she said.`);
    expect(text).toBe('“We wait,” she said.');
    expect(quotation).toMatchObject({ text: 'We wait', marks: ['“', '”'], comma: ',' });
  });

  test('is alone a comma: other stops are the speaker’s', () => {
    const texts = ['We wait.', 'We wait!', 'We wait …'].map((words) => read(`:quote[${words}]${END}`).quotation?.text);
    expect(texts).toEqual(['We wait.', 'We wait!', 'We wait …']);
  });
});

test.each([
  [`She said “:quote[we wait]${END},” and left.`, 'She said “we wait”, and left.'],
  [`She said :quote[“we wait”]${END}.`, 'She said “we wait”.'],
  [`:::quote${END}\n“We wait.”\n:::`, '“We wait.”'],
])('marks that the editor put are not published twice: %s', (source, expected) => {
  expect(read(source).text).toBe(expected);
});

test('places of problems are those in what was written, also where marks were put twice', () => {
  const { problems } = parse(`“:quote[we wait]${END}” :quote[we go]{by=nobody id=b}`);
  expect(problems.map(({ column }) => column)).toEqual([37]);
});
