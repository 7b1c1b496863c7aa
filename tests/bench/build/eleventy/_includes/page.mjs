/**
 * @param {string} title
 * @param {string} main
 */
export function page(title, main) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"></head>
<body>
<nav><a href="/articles/">Articles</a> <a href="/topics/">Topics</a> <a href="/people/">People</a> <a href="/sources/">Sources</a></nav>
<main>${main}</main>
</body>
</html>
`;
}
