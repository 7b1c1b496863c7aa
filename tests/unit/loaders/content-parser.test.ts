import { expect, onTestFinished, test } from 'vitest';
import { createContentParser } from '../../../src/loaders/content-parser.ts';
import type { FileJob, ParsedTexts, TextJob } from '../../../src/loaders/parse-content.ts';

const WORDS =
  'Ada Berg said that :quote[the ferries sail]{by=ada-berg id=q} tonight, and *everybody* waits at the quay.';

/** Files of several batches, more than what is parsed without threads; every third has a fault. */
const files = Array.from({ length: 24 }, (_, index): FileJob => {
  const kind = index % 3 === 0 ? 'note' : 'report';
  const fields = `title: Ferry ${index}\nsource: courier\npublished: 2021\nkind: ${kind}\n`;
  const rest = 'summary: Ferries.\ntopics: [harbour]\nrights: {holder: Courier, text: full}\n';
  const body = `${WORDS.replace('id=q', `id=q${index}`)}\n\n${'The wind turns. '.repeat(4500)}`;
  return {
    kind: 'article',
    file: `articles/ferry-${index}.md`,
    bytes: Buffer.from(`---\n${fields}${rest}---\n${body}`),
  };
});

const texts = files.map((job): TextJob => {
  const speaker = { id: 'ada-berg', kind: 'person', name: 'Ada Berg', address: '/x/', role: 'mate', hue: 1 } as const;
  return {
    ...job,
    facts: { file: job.file, bodyLine: 9, rights: 'full', language: 'en', speakers: [speaker], ambiguousSpeakers: [] },
  };
});

const setting = {
  named: [{ kind: 'person', id: 'ada-berg', names: ['Ada Berg'] } as const],
  base: '/',
  language: 'en',
};

async function parseAll(jobs: { files: FileJob[]; texts: TextJob[] }) {
  const told: (string | number)[] = [];
  const progress = {
    begin: (name: string, total: number) => told.push(name, total),
    advance: (count: number) => told.push(count),
  };
  const parser = createContentParser(progress, 1_500_000, 1);
  onTestFinished(() => parser.close());
  const records = await parser.parseFiles(jobs.files);
  const parsed: { first: number; texts: ParsedTexts }[] = [];
  await parser.parseTexts(jobs.texts, setting, (texts, first) => parsed.push({ first, texts }));
  parsed.sort((a, b) => a.first - b.first);
  return {
    files: records,
    texts: parsed.flatMap((each): unknown[] => JSON.parse(each.texts.records)),
    bytes: Buffer.concat(parsed.map((each) => each.texts.bytes)).toString(),
    batches: parsed.length,
    told,
  };
}

// Threads take seconds to become fast where other tests run beside them.
const TIME_LIMIT_MS = 60_000;

test('threads parse the same as one thread does, in the same order', { timeout: TIME_LIMIT_MS }, async () => {
  const { batches, told, ...threads } = await parseAll({ files, texts });
  expect(batches).toBeGreaterThan(2);
  const names = ['Files', 'Texts'];
  expect(told.filter((each) => typeof each === 'string')).toEqual(names);
  for (const name of names) {
    const [total, ...counts] = countsAfter(told, name);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  }
  const halves = [
    await parseAll({ files: files.slice(0, 12), texts: texts.slice(0, 12) }),
    await parseAll({ files: files.slice(12), texts: texts.slice(12) }),
  ];
  expect(halves.map((half) => half.batches)).toEqual([1, 1]);
  expect(threads).toEqual({
    files: halves.flatMap((half) => half.files),
    texts: halves.flatMap((half) => half.texts),
    bytes: halves.map((half) => half.bytes).join(''),
  });
  expect(threads.files.filter(({ problems }) => problems.length > 0)).toHaveLength(8);
});

/** The numbers that follow a name, up to the next one. */
function countsAfter(told: readonly (string | number)[], name: string): number[] {
  const rest = told.slice(told.indexOf(name) + 1);
  const end = rest.findIndex((each) => typeof each === 'string');
  return (end < 0 ? rest : rest.slice(0, end)).map(Number);
}

test('a fault of the program says at which file it came up, with threads and without', {
  timeout: TIME_LIMIT_MS,
}, async () => {
  const broken = { ...texts[0], facts: { rights: 'full' } } as TextJob;
  for (const jobs of [[broken], [...texts, broken]]) {
    await expect(parseAll({ files: [], texts: jobs })).rejects.toThrow('articles/ferry-0.md could not be parsed: ');
  }
});
