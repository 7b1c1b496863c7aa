import { printFailure } from './command/failure.mjs';
import { buildArguments, runInstalled } from './run.mjs';
import { readAddress, requireFreePort } from './server/port.mjs';
import { ensureInstalled } from './setup/install.mjs';

try {
  await requireFreePort(readAddress(process.env).port);
  ensureInstalled();
  process.exitCode = await runInstalled(buildArguments);
  if (process.exitCode === 0) process.exitCode = await runInstalled(['src/cli/serve.ts']);
} catch (error) {
  printFailure(error);
}
