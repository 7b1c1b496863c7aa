import { printFailure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { readAddress, requireFreePort } from './port.mjs';
import { buildArguments, runInstalled } from './run.mjs';

try {
  await requireFreePort(readAddress(process.env).port);
  ensureInstalled();
  process.exitCode = await runInstalled(buildArguments);
  if (process.exitCode === 0) process.exitCode = await runInstalled(['src/cli/serve.ts']);
} catch (error) {
  printFailure(error);
}
