/* What the reader chose for reading, before the first paint and whenever it changes. */
(() => {
  /** @type {any} */
  const papers = { light: '#fcfbf8', sepia: '#f4ecdc', dark: '#161513' };
  const root = document.documentElement;
  const bar = document.createElement('meta');
  bar.name = 'theme-color';
  const apply = () => {
    let chosen;
    try {
      chosen = JSON.parse(localStorage.getItem('on-record-reading') ?? '{}');
    } catch {}
    for (const name of ['theme', 'size', 'measure']) {
      if (chosen?.[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
    bar.content = papers[chosen?.theme] ?? '';
    if (bar.content) document.head.prepend(bar);
    else bar.remove();
  };
  apply();
  addEventListener('storage', apply);
  addEventListener('pageshow', apply);
})();
