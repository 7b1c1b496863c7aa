import { type Problem, sortProblems } from '../schema/problem.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { count } from '../text/lists.ts';

/** The page that stands in for every other one while the content has problems. */
export function renderProblems(problems: readonly Problem[], folder: string, base: string): string {
  const items = sortProblems(problems).map(
    ({ file, line, column, kind, message, hint }) =>
      `<li><code>${escapeMarkup(`${folder}/${file}:${line}:${column}`)}</code> <b>${kind}</b><p>${escapeMarkup(message)}<br>${escapeMarkup(hint)}</p></li>`,
  );
  const heading = count(problems.length, 'problem');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${heading}</title>
<script type="module" src="${base}@vite/client"></script>
<style>body{max-width:46rem;margin:4rem auto;padding:0 1.5rem;font:1.1rem/1.5 Georgia,serif;color-scheme:light dark}li{margin:0 0 1.5rem}b{font-weight:600;margin-inline-start:.5rem}p{margin:.2rem 0}</style>
<h1>${heading}</h1><ol>${items.join('')}</ol><p>This page comes back by itself once the files are valid.</p></html>`;
}
