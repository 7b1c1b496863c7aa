import { commandLine, formatHelp, parseArguments, refuseSwallowedOptions } from './arguments.mjs';
import { formatFailure } from './failure.mjs';

/**
 * Where a command writes.
 *
 * @typedef {object} Output
 * @property {(text: string) => unknown} write
 * @property {boolean} [isTTY]
 * @property {number} [columns]
 */

/**
 * What a command works with, so that a test can put something else in its place.
 *
 * @typedef {object} CommandIo
 * @property {NodeJS.ProcessEnv} env
 * @property {import('node:stream').Readable} stdin
 * @property {Output} stdout
 * @property {Output} stderr
 * @property {() => AbortSignal} untilInterrupted a signal that is given when the process is told to end, which then goes on
 */

/**
 * A command of the project.
 *
 * @typedef {import('./arguments.mjs').CommandForm & {
 *   run: (given: import('./arguments.mjs').Given, io: CommandIo) => Promise<number | void>
 * }} Command `run` returns the exit code, 0 if it returns none
 */

/**
 * Runs a command with the words after its name.
 *
 * @param {Command} command
 * @param {readonly string[]} args
 * @param {CommandIo} io
 * @returns {Promise<number>} the exit code: 2 if it was called wrongly, 1 if it failed
 */
export async function runCommand(command, args, io) {
  try {
    refuseSwallowedOptions(command, args, io.env);
    const given = parseArguments(command, args);
    if (given.has('help')) {
      io.stdout.write(formatHelp(command));
      return 0;
    }
    return (await command.run(given, io)) ?? 0;
  } catch (error) {
    // A room that does not know UsageError says by the exit code that the command was called wrongly.
    const isUsage = error instanceof Error && 'exitCode' in error && error.exitCode === 2;
    const help = isUsage ? ` See "${commandLine(command)} -- --help".` : '';
    const report = `${formatFailure(error, args.includes('--verbose'))}${help}`;
    // Whatever reads JSON from the output finds there why there is none.
    if (command.options.json && args.includes('--json')) io.stdout.write(`${JSON.stringify({ error: report })}\n`);
    io.stderr.write(`${report}\n`);
    return isUsage ? 2 : 1;
  }
}

/**
 * Runs a command as this process, with its arguments, environment, input and output.
 *
 * @param {Command} command
 */
export async function runAsProcess(command) {
  // Whoever reads the output may have enough of it, as in `… --json | head`; the command goes on to its end.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    untilInterrupted: () => {
      const end = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end.abort());
      return end.signal;
    },
  });
}
