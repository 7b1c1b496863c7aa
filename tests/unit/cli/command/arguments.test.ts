import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../../src/cli/check.ts';
import {
  type CommandForm,
  formatHelp,
  parseArguments,
  refuseSwallowedOptions,
} from '../../../../src/cli/command/arguments.mjs';
import { IMPORT_OPTIONS } from '../../../../src/cli/import/import-options.ts';
import { newCommand } from '../../../../src/cli/new.ts';
import { call } from '../../run-command.ts';

const FORM: CommandForm = {
  name: 'sail',
  words: 'SHIP…',
  summary: 'Sends ships to sea.',
  options: {
    'dry-run': { help: 'say what would be done' },
    to: { takes: 'value', placeholder: 'PORT', help: 'the port to sail to' },
    crew: { takes: 'values', placeholder: 'NAME', help: 'who sails' },
    log: { takes: 'optional value', placeholder: 'FILE', help: 'write a log' },
  },
};
const NO_WORDS = { name: FORM.name, summary: FORM.summary, options: FORM.options };

describe('arguments', () => {
  test('flags, values in both forms, repeated values and words', () => {
    const given = parseArguments(FORM, ['anna', '--to', 'sund', '--crew=ada', '--dry-run', '--crew', 'bo', 'berta']);
    expect(given.words).toEqual(['anna', 'berta']);
    expect([given.has('dry-run'), given.has('log'), given.value('to'), given.values('crew')]).toEqual([
      true,
      false,
      'sund',
      ['ada', 'bo'],
    ]);
  });

  test.each([
    [['--log'], undefined, []],
    [['--log', 'a.txt', 'anna'], 'a.txt', ['anna']],
    [['--log=a.txt', 'anna'], 'a.txt', ['anna']],
    [['--log', '--dry-run'], undefined, []],
    [['anna', '--log'], undefined, ['anna']],
  ])('an optional value: %j', (args, value, words) => {
    const given = parseArguments(FORM, args);
    expect([given.has('log'), given.value('log'), given.words]).toEqual([true, value, words]);
  });

  test('what follows "--" is no option, and a hyphen alone is a word', () => {
    expect(parseArguments(FORM, ['-', '--', '--dry-run']).words).toEqual(['-', '--dry-run']);
  });

  test('a value that begins with a hyphen is written after "="', () => {
    expect(parseArguments(FORM, ['--to=-north']).value('to')).toBe('-north');
  });

  test.each([
    [['--dry-rn'], 'Unknown option --dry-rn. Did you mean --dry-run?'],
    [
      ['--wholly-unknown'],
      'Unknown option --wholly-unknown. The options are --dry-run, --to, --crew, --log, --verbose, --help.',
    ],
    [['-x'], 'Unknown option -x.'],
    [['--toString'], 'Unknown option --toString.'],
    [['--dry-run=yes'], '--dry-run takes no value.'],
    [['--to'], '--to needs a value. Write it as "--to PORT".'],
    [['--to='], '--to needs a value.'],
    [['--to', '--dry-run'], '--to needs a value.'],
    [['--log='], '--log needs a value.'],
  ])('%j is refused', (args, message) => {
    expect(() => parseArguments(FORM, args)).toThrow(message);
  });

  test('a command without words refuses them, and names the option that may be meant', () => {
    expect(() => parseArguments(NO_WORDS, ['dry-run'])).toThrow(
      'npm run sail takes no "dry-run". Did you mean --dry-run?',
    );
  });

  test.each(['dry', 'drx-run', 'foo'])('a word that is near an option, such as %s, is not taken for it', (word) => {
    expect(() => parseArguments(NO_WORDS, [word])).toThrow(`npm run sail takes no "${word}". The options are --`);
  });
});

describe('options that npm took for its own', () => {
  const npm = (env: Record<string, string>) => ({ npm_lifecycle_event: 'sail', ...env });

  test.each([
    [{ npm_config_dry_run: 'true' }, ['anna'], 'npm run sail -- anna --dry-run'],
    [{ npm_config_dryrun: 'true' }, ['anna'], 'npm run sail -- anna --dry-run'],
    [{ npm_config_to: 'New Sund' }, [], 'npm run sail -- --to="New Sund"'],
    [{ npm_config_to: 'true' }, ['sund'], 'npm run sail -- sund --to=PORT'],
    [{ npm_config_loglevel: 'verbose' }, [], 'npm run sail -- --verbose'],
    [{ npm_config_dry_rnu: 'true' }, ['anna'], 'npm run sail -- anna --dry-run'],
  ])('%j is told with the command line that is meant', (env, args, line) => {
    const separator = process.platform === 'win32' ? '"--"' : '--';
    expect(() => refuseSwallowedOptions(FORM, args, npm(env))).toThrow(line.replace('--', separator));
  });

  test.each([
    [{ npm_config_dry_run: 'true', npm_lifecycle_event: 'test' }],
    [npm({ npm_config_registry: 'https://example.org', npm_config_loglevel: 'error' })],
    [npm({ npm_config_dry_run: '' })],
  ])('%j is none of them', (env) => {
    expect(() => refuseSwallowedOptions(FORM, [], env)).not.toThrow();
  });

  test.each([
    [{ npm_config_loglevel: 'verbose' }, ['--verbose']],
    [{ npm_config_to: 'sund' }, ['--to=sund']],
  ])('%j is not refused where %j stands behind the hyphens too', (env, args) => {
    expect(() => refuseSwallowedOptions(FORM, args, npm(env))).not.toThrow();
  });

  test('none of what npm always hands on is near an option of any command', () => {
    const always =
      'cache globalconfig global_prefix init_module local_prefix node_gyp noproxy npm_version prefix userconfig user_agent';
    const env = Object.fromEntries(always.split(' ').map((name) => [`npm_config_${name}`, 'true']));
    const options = { ...checkCommand.options, ...newCommand.options, ...IMPORT_OPTIONS };
    expect(() => refuseSwallowedOptions({ ...FORM, options }, [], npm(env))).not.toThrow();
  });
});

test('--help has every option with its value, and those of every command', () => {
  const help = formatHelp(FORM);
  expect(help).toContain('npm run sail -- SHIP… [OPTIONS]');
  for (const part of ['--to PORT', '--log [FILE]', '--verbose', '--help', 'Sends ships to sea.'])
    expect(help).toContain(part);
  expect(formatHelp({ ...NO_WORDS, name: 'test' })).toContain('npm test -- [OPTIONS]');
});

test('a command that prints JSON says in JSON as well what was wrong with it', async () => {
  for (const args of [
    ['--json', '--fi'],
    ['--json', '--watch'],
  ]) {
    const { stdout, stderr, code } = await call(checkCommand, args, 'nowhere');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: stderr.trimEnd() });
  }
});
