import { checkDeployed } from '../hosting/check-deployed.ts';
import { count } from '../text/lists.ts';
import { UsageError } from './command/arguments.mjs';
import { type Command, runAsProcess } from './command/run-command.mjs';

/** `npm run deploy-check` */
export const deployCheckCommand: Command = {
  name: 'deploy-check',
  words: 'URL',
  summary:
    'Visits a published site and says what is wrong with its types, headers, caching, compression and links, each with what ' +
    'takes it away. It fails where readers are served wrongly.',
  options: {},
  async run({ words }, { stdout }) {
    const [url = '', ...others] = words;
    if (others.length > 0 || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new UsageError('Give the address of the home page: npm run deploy-check -- https://example.org/');
    const { faults, addresses } = await checkDeployed(new URL(url).href);
    const byText = Map.groupBy(faults, ({ severity, message, hint }) => `${severity}: ${message}\n  ${hint}`);
    for (const [text, alike] of byText) {
      const more = alike.length > 1 ? ` and ${count(alike.length - 1, 'other')}` : '';
      stdout.write(`${alike[0]?.address}${more}\n  ${text}\n`);
    }
    const wrong = faults.filter(({ severity }) => severity === 'fault').length;
    stdout.write(
      `${count(addresses, 'address', 'addresses')} visited: ${count(wrong, 'fault')}, ${faults.length - wrong} could be better.\n`,
    );
    return wrong > 0 ? 1 : 0;
  },
};

if (import.meta.main) await runAsProcess(deployCheckCommand);
