import { nearest } from '../schema/nearest.ts';
import { Failure, printFailure } from './command/failure.mjs';

/** A command that was called wrongly: it ends with exit code 2, and nothing has been done. */
export class UsageError extends Failure {}

/** The options of a command: whether each stands alone, takes a value, or does either. */
export type OptionForms = Record<string, 'flag' | 'value' | 'optional'>;

/** What a command was called with. */
export interface Arguments {
  flags: ReadonlySet<string>;
  values: ReadonlyMap<string, string>;
  /** What is no option, in order. */
  words: readonly string[];
}

/**
 * Reads the arguments of a command: `--flag`, `--name value`, `--name=value`; what follows `--` is no option.
 *
 * @throws {UsageError} for an option that the command does not have, and for a value too many or too few
 */
export function readArguments(args: readonly string[], forms: OptionForms): Arguments {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const words: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (!/^-./.test(argument)) {
      words.push(argument);
      continue;
    }
    const [option = '', inline] = argument === '-h' ? ['--help'] : splitOnce(argument);
    const name = option.replace(/^--/, '');
    const form = Object.hasOwn(forms, name) && option.startsWith('--') ? forms[name] : undefined;
    if (!form) throw unknownOption(option, forms);
    if (form === 'flag') {
      if (inline !== undefined) throw new UsageError(`${option} takes no value. Write it alone.`);
      flags.add(name);
      continue;
    }
    if (form === 'optional' && inline === undefined && !/^[^-]|^-$/.test(args[index + 1] ?? '')) {
      flags.add(name);
      continue;
    }
    const value = inline ?? args[++index];
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw new UsageError(`${option} needs a value. Write it as "${option} …".`);
    values.set(name, value);
  }
  return { flags, values, words };
}

function splitOnce(argument: string): [string, string?] {
  const equals = argument.indexOf('=');
  return equals < 0 ? [argument] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function unknownOption(option: string, forms: OptionForms): UsageError {
  const known = Object.keys(forms).map((name) => `--${name}`);
  const near = nearest(option, known);
  return new UsageError(
    `There is no option ${option}. ${near ? `Did you mean ${near}?` : `The options are ${known.join(', ')}.`}`,
  );
}

/** Prints what went wrong with a command; called wrongly it ends with 2, having failed with 1. */
export function printError(error: unknown): void {
  printFailure(error);
  if (error instanceof UsageError) process.exitCode = 2;
}
