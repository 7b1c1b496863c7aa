import { page } from './page.mjs';

/** @param {any} data */
export function render({ title, page: { date }, summary, content, names, ...fields }) {
  const links = ['sources', 'topics', 'people'].flatMap((kind) =>
    fields[kind].map((/** @type {string} */ id) => `<a href="/${kind}/${id}/">${names[kind][id]}</a>`),
  );
  return page(
    title,
    `<article data-pagefind-body>
<h1>${title}</h1>
<p><time>${date.toISOString().slice(0, 10)}</time> ${links.join(' ')}</p>
<p>${summary}</p>
${content}
</article>`,
  );
}
