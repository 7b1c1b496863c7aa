import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';
import { nearestName } from './nearest-name.mjs';

/** A command that was called wrongly: it ends with exit code 2, and nothing has been done. */
export class UsageError extends Failure {
  exitCode = 2;
}

/**
 * An option of a command.
 *
 * @typedef {object} Option
 * @property {string} help what it does, for `--help`
 * @property {'value' | 'values' | 'optional value'} [takes] nothing without it; `values` may be repeated
 * @property {string} [placeholder] what its value is, for `--help`: `DIR`
 * @property {string} [short] one letter
 */

/**
 * What a command may be called with.
 *
 * @typedef {object} CommandForm
 * @property {string} name as in `npm run NAME`; `start` and `test` need no `run`
 * @property {string} summary what the command does
 * @property {string} [words] the words it takes besides options, for `--help`: `FILE…`; without it there are none
 * @property {Record<string, Option>} options those besides `--help` and `--verbose`, which every command has
 * @property {string} [notes] what else `--help` says
 */

/**
 * What a command was called with.
 *
 * @typedef {object} Given
 * @property {(option: string) => boolean} has whether an option was given, with a value or without
 * @property {(option: string) => string | undefined} value the value of an option, the last one where it was repeated
 * @property {(option: string) => string[]} values all values of an option, in order
 * @property {string[]} words what is no option, in order
 */

/** @type {Record<string, Option>} */
const EVERY_COMMAND = {
  verbose: { help: 'show more of what is done, and the stack of an error' },
  help: { help: 'show this text', short: 'h' },
};

/**
 * Parses the words after a command: `--flag`, `--name value`, `--name=value`; what follows `--` is no option.
 *
 * @param {CommandForm} command
 * @param {readonly string[]} args
 * @returns {Given}
 * @throws {UsageError} for an option or a word that the command does not take, and for a value too many or too few
 */
export function parseArguments(command, args) {
  const options = optionsOf(command);
  /** @type {Map<string, string[]>} */
  const given = new Map();
  /** @type {string[]} */
  const words = [];
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { takes, short }]) => [
        name,
        // Whether an optional value follows is decided below, since parseArgs knows no such option.
        { type: takes === 'value' || takes === 'values' ? 'string' : 'boolean', ...(short && { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const before = tokens[at - 1];
      const takesIt =
        before?.kind === 'option' && before.inlineValue !== true && options[before.name]?.takes === 'optional value';
      (takesIt ? (given.get(before.name) ?? []) : words).push(token.value);
      continue;
    }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(`Unknown option ${token.rawName}. ${suggestOption(token.rawName, options)}`);
    const values = given.get(token.name) ?? [];
    given.set(token.name, values);
    const { value, inlineValue, rawName } = token;
    if (!option.takes) {
      if (inlineValue) throw new UsageError(`${rawName} takes no value. Write it alone.`);
    } else if (value !== undefined || option.takes !== 'optional value') {
      // What looks like an option is one: a value that begins with a hyphen is written after "=".
      const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
      if (isMissing) throw new UsageError(`${rawName} needs a value. Write it as "${rawName} ${placeholder(option)}".`);
      values.push(value);
    }
  }
  const [word] = words;
  if (word !== undefined && command.words === undefined && !given.has('help')) {
    // A word is taken for an option only if it is one but for its hyphens: the nearest might be one that writes files.
    const meant = Object.hasOwn(options, word) ? `Did you mean --${word}?` : optionList(options);
    throw new UsageError(`${commandLine(command)} takes no "${word}". ${meant}`);
  }
  return {
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    words,
  };
}

/**
 * Refuses options that npm took for its own, as it does with all that stand before `--`: `npm run check --fix`. npm hands
 * them on in the environment. What stands behind `--` as well, as where a file of npm's settings has it, is not refused.
 *
 * @param {CommandForm} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @throws {UsageError} with the command line that does what was meant
 */
export function refuseSwallowedOptions(command, args, env) {
  if (env.npm_lifecycle_event !== command.name) return;
  const options = optionsOf(command);
  const swallowed = new Map([...swallowedOptions(options, env)].filter(([name]) => !isAmong(name, args)));
  if (swallowed.size === 0) return;
  const given = [...args.map(quote), ...swallowed.values()].join(' ');
  // PowerShell takes "--" away unless it is quoted.
  const separator = process.platform === 'win32' ? '"--"' : '--';
  const names = [...swallowed.keys()].map((name) => `--${name}`).join(', ');
  throw new UsageError(
    `npm took ${names} for itself, as it does with options before ${separator}. ` +
      `Write "${commandLine(command)} ${separator} ${given}".`,
  );
}

/** A shorter name is near many others, those of npm's own settings among them. */
const MIN_MISSPELT = 4;

/**
 * The options of a command that npm has taken, by name, as they are to be written.
 *
 * @param {Record<string, Option>} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Map<string, string>}
 */
function swallowedOptions(options, env) {
  /** @type {Map<string, string>} */
  const swallowed = new Map();
  const names = new Map(Object.keys(options).map((name) => [plain(name), name]));
  for (const [key, value] of Object.entries(env)) {
    if (!value || !key.startsWith('npm_config_')) continue;
    // npm writes a hyphen as an underscore; "--dryrun" and "--dry-rnu" are meant for "--dry-run".
    const written = key.slice('npm_config_'.length).replaceAll('_', '');
    const near = written.length < MIN_MISSPELT ? undefined : nearestName(written, [...names.keys()]);
    const name = names.get(written) ?? names.get(near ?? '');
    const option = name === undefined ? undefined : options[name];
    if (name === undefined || !option) continue;
    if (option.takes) swallowed.set(name, `--${name}=${value === 'true' ? placeholder(option) : quote(value)}`);
    else if (value !== 'false') swallowed.set(name, `--${name}`);
  }
  // npm makes a level of its own messages of it.
  if (env.npm_config_loglevel === 'verbose') swallowed.set('verbose', '--verbose');
  return swallowed;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
const isAmong = (name, args) => args.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));

/**
 * What `--help` prints.
 *
 * @param {CommandForm} command
 */
export function formatHelp(command) {
  const options = Object.entries(optionsOf(command));
  const heads = options.map(([name, option]) => `--${name}${option.takes ? ` ${placeholder(option)}` : ''}`);
  const width = Math.max(...heads.map(({ length }) => length)) + 2;
  const rows = options.map(([, { help }], index) => {
    const [first = '', ...others] = wrap(help, 96 - width);
    return [`  ${(heads[index] ?? '').padEnd(width)}${first}`, ...others.map((line) => ' '.repeat(width + 2) + line)];
  });
  return [
    `${commandLine(command)} -- ${command.words ? `${command.words} ` : ''}[OPTIONS]`,
    '',
    ...wrap(command.summary, 98),
    '',
    ...rows.flat(),
    ...(command.notes ? ['', ...command.notes.split('\n').flatMap((line) => wrap(line, 98))] : []),
    '',
  ].join('\n');
}

/**
 * The command as it is called, without what follows.
 *
 * @param {Pick<CommandForm, 'name'>} command
 */
export function commandLine({ name }) {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/**
 * Where relative paths that a command was given start: npm runs a script in the project's folder, and says where the caller
 * stood.
 *
 * @param {Pick<CommandForm, 'name'>} command
 * @param {NodeJS.ProcessEnv} env
 */
export function folderOfCaller({ name }, env) {
  return (env.npm_lifecycle_event === name && env.INIT_CWD) || process.cwd();
}

/** @param {CommandForm} command */
const optionsOf = (command) => ({ ...command.options, ...EVERY_COMMAND });

/** @param {Option} option */
function placeholder({ takes, placeholder = '…' }) {
  return takes === 'optional value' ? `[${placeholder}]` : placeholder;
}

/**
 * @param {string} name as written, with its hyphens
 * @param {Record<string, Option>} options
 */
function suggestOption(name, options) {
  const known = Object.keys(options).map((each) => `--${each}`);
  const near = nearestName(name, known);
  return near ? `Did you mean ${near}?` : optionList(options);
}

/** @param {Record<string, Option>} options */
function optionList(options) {
  const names = Object.keys(options).map((each) => `--${each}`);
  return `The options are ${names.join(', ')}.`;
}

/** @param {string} name */
const plain = (name) => name.replaceAll('-', '');

/** @param {string} word */
const quote = (word) => (/^[\w./:=@~-]+$/.test(word) ? word : JSON.stringify(word));

/**
 * @param {string} text
 * @param {number} width
 */
function wrap(text, width) {
  /** @type {string[]} */
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
