import { styleText } from 'node:util';

type Look = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Gives a text a look; on what shows no colours it stays as it is. */
export type Style = (look: Look, text: string) => string;

/** Leaves every text as it is. */
export const plain: Style = (_, text) => text;

/** Looks for standard output, where it is a terminal and NO_COLOR is not set (https://no-color.org). */
export const terminalStyle: Style = (look, text) => (text === '' ? '' : styleText(look, text));

/** Whether a report is read on a terminal, or FORCE_COLOR asks for what would be seen there. */
export function isForTerminal(): boolean {
  const forced = process.env['FORCE_COLOR'];
  return process.stdout.isTTY === true || (forced !== undefined && forced !== '0' && forced !== 'false');
}
