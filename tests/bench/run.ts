import { type Given, UsageError } from '../../src/cli/command/arguments.mjs';
import { nearestName } from '../../src/cli/command/nearest-name.mjs';
import { type Command, runAsProcess } from '../../src/cli/command/run-command.mjs';
import { buildBench } from './build.ts';
import { hostileBench } from './hostile.ts';
import { htmlBench } from './html.ts';
import { importBench } from './import.ts';
import { importFit } from './import-fit.ts';
import { kills } from './kills.ts';
import { lighthouse } from './lighthouse.ts';
import { liveBench } from './live.ts';
import { quotationsBench } from './quotations.ts';
import { rankingBench } from './ranking.ts';
import { search } from './search.ts';
import { stepsBench } from './steps.ts';
import { sturdy } from './sturdy.ts';
import { weight } from './weight.ts';

/** Something that can be measured. */
interface Bench {
  /** What it takes after its name. */
  usage: string;
  /** The options that it takes of those of the command. */
  options?: string[];
  /** @param given with the words after the name @returns whether the target was met */
  run(given: Given): Promise<boolean>;
}

const BENCHES: Record<string, Bench> = {
  build: {
    usage: '[N …]',
    options: ['rounds'],
    run: (given) => buildBench(given.words, given.value('rounds')),
  },
  hostile: { usage: '[FILE] [FIRST] [COUNT]', run: ({ words }) => hostileBench(words) },
  html: { usage: '[FOLDER]', run: ({ words }) => htmlBench(words) },
  import: { usage: '[FOLDER]', run: ({ words }) => importBench(words) },
  'import-fit': { usage: '[FOLDER]', run: ({ words }) => importFit(words) },
  kills: { usage: '[ROUNDS]', run: ({ words }) => kills(words) },
  lighthouse: {
    usage: '[FOLDER [TEMPLATE …]]',
    options: ['rounds'],
    run: (given) => lighthouse(given.words, given.value('rounds')),
  },
  live: {
    usage: '[N …]',
    options: ['rounds'],
    run: (given) => liveBench(given.words, given.value('rounds')),
  },
  quotations: { usage: '', options: ['misses'], run: (given) => quotationsBench(given.has('misses')) },
  ranking: {
    usage: '[FOLDER]',
    options: ['known'],
    run: (given) => rankingBench(given.words[0], given.value('known')),
  },
  search: {
    usage: '[FOLDER]',
    options: ['content', 'site', 'known'],
    run: (given) =>
      search(given.words[0], {
        content: given.value('content'),
        site: given.value('site'),
        known: given.value('known'),
      }),
  },
  steps: { usage: '[N …]', run: ({ words }) => stepsBench(words) },
  sturdy: { usage: '[ROUNDS]', run: ({ words }) => sturdy(words) },
  weight: { usage: '[FOLDER …]', run: ({ words }) => weight(words) },
};

/** `npm run bench` */
const benchCommand: Command = {
  name: 'bench',
  words: 'NAME …',
  summary: 'Measures one thing and prints the figures; the exit code is 1 where a target is not met.',
  options: {
    rounds: {
      takes: 'value',
      placeholder: 'N',
      help: 'build, lighthouse: how often each build or page is measured; live: how often an article is saved',
    },
    misses: { help: 'quotations: show each quotation that was missed or given to another speaker' },
    content: { takes: 'value', placeholder: 'DIR', help: 'search: what a question costs on the site of this content' },
    site: { takes: 'value', placeholder: 'DIR', help: 'search: what a question costs on this built site' },
    known: {
      takes: 'value',
      placeholder: 'DIR',
      help: 'search, ranking: short questions made of the titles and names of this content',
    },
  },
  notes: [
    'NAME, and what it takes:',
    ...Object.entries(BENCHES).map(([name, { usage }]) => `npm run bench -- ${name} ${usage}`.trimEnd()),
  ].join('\n'),
  async run(given) {
    const [name, ...words] = given.words;
    const bench = name === undefined ? undefined : BENCHES[name];
    if (!bench) {
      const near = name === undefined ? undefined : nearestName(name, Object.keys(BENCHES));
      const names = `What can be measured: ${Object.keys(BENCHES).join(', ')}.`;
      throw new UsageError(
        name === undefined ? names : `There is no bench "${name}". ${near ? `Did you mean ${near}?` : names}`,
      );
    }
    const other = Object.keys(benchCommand.options).find((each) => given.has(each) && !bench.options?.includes(each));
    if (other) throw new UsageError(`--${other} cannot be combined with ${name}.`);
    return (await bench.run({ ...given, words })) ? 0 : 1;
  },
};

await runAsProcess(benchCommand);
