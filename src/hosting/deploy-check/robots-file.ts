/** Whether a `robots.txt` forbids a path to every program that has no lines of its own (RFC 9309: the longest rule that fits holds). */
export function forbidsAll(robots: string, path: string): boolean {
  let agents: string[] = [];
  let isListing = false;
  let longest = { length: -1, allows: true };
  for (const line of robots.split('\n')) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      agents = isListing ? [...agents, value] : [value];
      isListing = true;
    } else if (field !== '') isListing = false;
    if (!['allow', 'disallow'].includes(field) || !agents.includes('*') || value === '') continue;
    const allows = field === 'allow';
    if (fitsRule(path, value) && (value.length > longest.length || (value.length === longest.length && allows)))
      longest = { length: value.length, allows };
  }
  return !longest.allows;
}

/** Whether a rule of `robots.txt` fits a path: it is how the path begins, with `*` for any letters, and `$` where the path ends. */
function fitsRule(path: string, rule: string): boolean {
  const pattern = RegExp.escape(rule)
    .replace(/(?:\\\*)+/g, '.*')
    .replace(/\\\$$/, '$');
  return new RegExp(`^${pattern}`).test(path);
}
