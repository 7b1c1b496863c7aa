/** Months by their names and short names in one language, in lower case without dots; English always counts. */
export function monthNames(language: string | undefined): ReadonlyMap<string, number> {
  const key = language ?? 'en';
  const known = tables.get(key);
  if (known) return known;
  const names = new Map<string, number>([['sept', 9]]);
  for (const each of new Set(['en', key])) {
    for (const style of ['long', 'short'] as const) {
      const forms = [{ month: style }, { month: style, day: 'numeric' }] as const;
      for (const form of forms) {
        const format = new Intl.DateTimeFormat(each, { ...form, timeZone: 'UTC', calendar: 'gregory' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replaceAll('.', '') ?? '';
          if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
        }
      }
    }
  }
  tables.set(key, names);
  return names;
}

const tables = new Map<string, ReadonlyMap<string, number>>();
