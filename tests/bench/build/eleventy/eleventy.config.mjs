/** How many articles a list has on a page, as in the layouts for Hugo. */
const PAGE = 50;
const TERMS = ['topics', 'people', 'sources'];

/**
 * A plain site of the same articles: a page an article, lists of fifty, and the same for topics, people and sources.
 *
 * @param {any} config what Eleventy passes
 */
export default function configure(config) {
  config.addCollection('listPages', (/** @type {any} */ api) => {
    const articles = api.getFilteredByGlob('articles/*.md').reverse();
    const { names } = articles[0].data;
    const pages = paginate('/articles/', 'Articles', articles);
    pages.push({ url: '/', title: 'Plain site', items: articles.slice(0, PAGE), next: '' });
    for (const kind of TERMS) {
      /** @type {Map<string, any[]>} */
      const byTerm = new Map();
      for (const article of articles)
        for (const id of article.data[kind]) {
          const known = byTerm.get(id);
          if (known) known.push(article);
          else byTerm.set(id, [article]);
        }
      const terms = [...byTerm.keys()].map((id) => ({ url: `/${kind}/${id}/`, data: { title: names[kind][id] } }));
      pages.push({ url: `/${kind}/`, title: kind, items: terms, next: '' });
      for (const [id, all] of byTerm) pages.push(...paginate(`/${kind}/${id}/`, names[kind][id], all));
    }
    return pages;
  });
  return { markdownTemplateEngine: false, dir: { input: '.', output: '_site' } };
}

/**
 * @param {string} url
 * @param {string} title
 * @param {any[]} items
 */
function paginate(url, title, items) {
  const pages = [];
  for (let start = 0; start < items.length; start += PAGE) {
    const number = start / PAGE + 1;
    pages.push({
      url: number === 1 ? url : `${url}page/${number}/`,
      next: start + PAGE < items.length ? `${url}page/${number + 1}/` : '',
      title,
      items: items.slice(start, start + PAGE),
    });
  }
  return pages;
}
