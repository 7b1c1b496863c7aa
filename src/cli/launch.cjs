/**
 * Runs a command of the project: `node src/cli/launch.cjs NAME …`. It is CommonJS and old in its ways, so that it can say
 * what is wrong under any Node, and in a folder whose path no module can be loaded from.
 */
const { join } = require('node:path');

const root = join(__dirname, '../..');
// Vite, Astro and Node write paths into addresses, patterns and strings. Each was tried; most other characters, spaces and
// letters of any language among them, do no harm.
const unusable = process.platform === 'win32' ? /[#?%*"]/ : /[#?%*"\\]/;
const folder = root.split(process.platform === 'win32' ? /[\\/]/ : '/').find((name) => unusable.test(name));
if (folder === undefined) {
  import('./run.mjs')
    .then(({ runNamed }) => runNamed(process.argv[2] ?? '', process.argv.slice(3)))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  console.error(
    `Rename the folder "${folder}" in ${root}: the site cannot be built in a folder whose path has the character ${(unusable.exec(folder) ?? [''])[0]}`,
  );
  process.exitCode = 1;
}
