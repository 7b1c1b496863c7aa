import { page } from './_includes/page.mjs';

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'list' },
  permalink: (/** @type {any} */ { list }) => `${list.url}index.html`,
};

/** @param {any} data */
export function render({ list }) {
  const items = list.items.map((/** @type {any} */ { url, data: { title, summary = '' }, date }) => {
    const time = date ? `<time>${date.toISOString().slice(0, 10)}</time>` : '';
    return `<li><a href="${url}">${title}</a> ${time} ${summary}</li>`;
  });
  return page(
    list.title,
    `<h1>${list.title}</h1>
<ul>${items.join('')}</ul>
${list.next && `<a href="${list.next}">Next</a>`}`,
  );
}
