import { describe, expect, test } from 'vitest';
import { findDoubledMarks } from '../../src/markdown/doubled-marks.ts';
import { parseBodyMarkdown } from '../../src/markdown/syntax.ts';
import { parse } from './article.ts';

const END = '{by=ada-berg id=a}';

/** A text without the marks that are found in it. */
function withoutMarks(source: string): string {
  const marks = findDoubledMarks(parseBodyMarkdown(source), source).flatMap((each) => each.marks);
  return marks
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

describe('quotation marks that hold a whole quotation are found', () => {
  test.each([
    [`:quote[“We wait”]${END}, Berg said.`, `:quote[We wait]${END}, Berg said.`],
    [`:quote["We wait"]${END}`, `:quote[We wait]${END}`],
    [`:quote['We wait']${END}`, `:quote[We wait]${END}`],
    [`:quote[‘We don’t wait’]${END}`, `:quote[We don’t wait]${END}`],
    [`:quote[«We wait»]${END}`, `:quote[We wait]${END}`],
    [`:quote[« We wait »]${END}`, `:quote[We wait]${END}`],
    [`:quote[»We wait«]${END}`, `:quote[We wait]${END}`],
    [`:quote[„We wait“]${END}`, `:quote[We wait]${END}`],
    [`:quote[„We wait”]${END}`, `:quote[We wait]${END}`],
    [`:quote[“We wait,”]${END}`, `:quote[We wait,]${END}`],
    [`:quote[“We wait”,]${END}`, `:quote[We wait,]${END}`],
    [`:quote[*“We wait”*]${END}`, `:quote[*We wait*]${END}`],
    [`:quote[“We *wait*, and ‘go’ then”]${END}`, `:quote[We *wait*, and ‘go’ then]${END}`],
    [`:quote[“We “wait” here”]${END}`, `:quote[We “wait” here]${END}`],
    [`:quote[\\"We wait\\"]${END}`, `:quote[We wait]${END}`],
    [`:quote[&ldquo;We wait&rdquo;]${END}`, `:quote[We wait]${END}`],
    [`:quote[&quot;We wait&quot;]${END}`, `:quote[We wait]${END}`],
    [`“:quote[We wait]${END}”`, `:quote[We wait]${END}`],
    [`She said “:quote[We wait]${END},” and left.`, `She said :quote[We wait]${END}, and left.`],
    [`She said ":quote[We wait]${END}".`, `She said :quote[We wait]${END}.`],
    [`Sie sagte „:quote[We wait]${END}“.`, `Sie sagte :quote[We wait]${END}.`],
    [`Elle dit : « :quote[We wait]${END} ».`, `Elle dit : :quote[We wait]${END}.`],
    [`“*:quote[We wait]${END}*”`, `*:quote[We wait]${END}*`],
    [`&ldquo;:quote[We wait]${END}&rdquo;`, `:quote[We wait]${END}`],
    [`“:quote[We ‘wait’ here]${END}”`, `:quote[We ‘wait’ here]${END}`],
    [`“:quote[We wait”]${END}`, `:quote[We wait]${END}`],
    [`:::quote${END}\n“We wait.”\n:::`, `:::quote${END}\nWe wait.\n:::`],
    [`:::quote${END}\n“We wait.”\n\n“We go.”\n:::`, `:::quote${END}\nWe wait.\n\nWe go.\n:::`],
    [`:::quote${END}\n“We wait.\n\n“We go.”\n:::`, `:::quote${END}\nWe wait.\n\nWe go.\n:::`],
    [`:::quote${END}\n“We wait.\n\nWe go.”\n:::`, `:::quote${END}\nWe wait.\n\nWe go.\n:::`],
  ])('%s', (source, expected) => {
    expect(withoutMarks(source)).toBe(expected);
    const { problems, warnings } = parse(source);
    expect(problems).toEqual([]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['doubled-marks']);
    expect(parse(expected).warnings).toEqual([]);
  });
});

describe('marks that are the speaker’s words, or another’s, are left', () => {
  test.each([
    `:quote[We wait]${END}`,
    `:quote[“Go,” he told me]${END}`,
    `:quote[He told me “go”]${END}`,
    `:quote[“Go” and “stay”]${END}`,
    `:quote["Go" and "stay"]${END}`,
    `:quote[‘Go’ and ‘stay’]${END}`,
    `:quote['Go' and 'stay']${END}`,
    `:quote[’Tis the boats’]${END}`,
    `:quote['Tis the boats']${END}`,
    `:quote['90s boats']${END}`,
    `:quote[It’s the boats’]${END}`,
    `:quote[\`“We wait”\`]${END}`,
    `:quote[“]${END}`,
    `:quote[“”]${END}`,
    `“Before :quote[We wait]${END}”`,
    `“:quote[We wait]${END}, he said, :quote[we go]{by=ada-berg id=b}”`,
    `“No,” :quote[we wait]${END} “yes”`,
    `He said “no” :quote[we wait]${END} “or yes”`,
    `d':quote[la paix]${END}'s`,
    `the boats':quote[we wait]${END}'`,
    `“\`x\`:quote[we wait]${END}”`,
    `:event[“The storm”]{id=storm}`,
    `:::quote${END}\n“Go,” he told me.\n\nI said “no”.\n:::`,
    `:::quote${END}\n“Go,” he told me.\n\nI went.\n:::`,
    `:::quote${END}\nI went.\n\n“Go,” he told me, “now.”\n:::`,
  ])('%s', (source) => {
    expect(withoutMarks(source)).toBe(source);
    expect(parse(source).warnings).toEqual([]);
  });
});
