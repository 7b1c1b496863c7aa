import { hostileBench } from './hostile.ts';
import { importBench } from './import.ts';
import { importFit } from './import-fit.ts';
import { lighthouse } from './lighthouse.ts';
import { quotationsBench } from './quotations.ts';
import { search } from './search.ts';

/** What can be measured: each takes the words after its name, and says whether its target was met. */
const BENCHES: Record<string, (words: string[]) => Promise<boolean>> = {
  hostile: hostileBench,
  import: importBench,
  'import-fit': importFit,
  lighthouse,
  quotations: quotationsBench,
  search,
};

const [name = '', ...words] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  process.exitCode = (await bench(words)) ? 0 : 1;
} else {
  console.error(`npm run bench -- NAME, where NAME is one of: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
}
