import { expect, test } from 'vitest';
import { requireUsablePath } from '../../../../src/cli/setup/project-path.mjs';

test.each(['#', '?', '%', '*', '"'])(
  'a path with %s is refused in a sentence that says what to rename',
  (character) => {
    expect(() => requireUsablePath(`/home/ada/news${character}1/site`)).toThrow(
      `Rename the folder "news${character}1" in /home/ada/news${character}1/site: the site cannot be built in a folder whose path has the character ${character}.`,
    );
  },
);

test.each(['/home/ada/news', '/home/ada/news & views (2022)', '/home/ädä/news 50'])('%s is not', (path) => {
  expect(() => requireUsablePath(path)).not.toThrow();
});
