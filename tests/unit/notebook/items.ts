import fc from 'fast-check';
import { identify, type NotebookItem } from '../../../src/notebook/item.ts';

/** An item with these values, and plausible ones for the others. */
export function makeItem(values: Partial<NotebookItem> = {}): NotebookItem {
  const item = {
    kind: 'quotation' as const,
    article: 'moscow-cozies-up',
    anchor: 'wrong-step',
    text: 'wrong step',
    title: 'Moscow Cozies Up',
    authors: ['John Hardie', 'Ivana Stradner'],
    ...(!values.authors && { filedAs: ['Hardie, John', 'Stradner, Ivana'] }),
    url: 'https://algemeiner.example/moscow',
    outlet: 'The Algemeiner',
    date: '28 September 2022',
    published: '2022-09-28',
    saved: '2026-03-02',
    note: '',
    ...values,
  };
  return { ...item, id: identify(item) };
}

/** Texts with what a format might trip over. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '{',
          '}',
          '\\',
          '"',
          '“',
          '”',
          '\n',
          '\r\n',
          '\u2028',
          '<!--',
          '-->',
          '--',
          '- ',
          '# ',
          '> ',
          '`',
          '&amp;',
          '%',
        ],
        ...[
          '<!-- on-record {"kind":"passage"} -->',
          '$x_1^2$',
          '~',
          'and',
          ', ',
          'é',
          'שלום',
          '🙂',
          '1. ',
          ']',
          '[',
          '](',
          'a',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const place = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/);
const optional = { nil: undefined };

const anyItem: fc.Arbitrary<NotebookItem> = fc
  .record({
    kind: fc.constantFrom('quotation' as const, 'passage' as const, 'selection' as const),
    article: place,
    anchor: place,
    text,
    speaker: fc.option(text, optional),
    role: fc.option(text, optional),
    conveyed: fc.option(text, optional),
    retold: fc.option(fc.constant(true as const), optional),
    title: text,
    authors: fc.array(text, { maxLength: 3 }),
    url: fc.constantFrom('https://example.org/?a=b&c=%20_~#d{e}', undefined),
    outletKind: fc.constantFrom('magazine' as const, 'think-tank' as const, undefined),
    outlet: text,
    date: text,
    language: fc.constantFrom('en', 'he'),
    published: fc.constantFrom('2022-09-28T10:39:00', '2022-09~', '2022', '2022-21', '202X', '2022-01/2022-03', '..'),
    saved: fc.constantFrom('2026-03-02', ''),
    note: text,
  })
  .map((values) => makeItem(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))));

/** Items of which no two are the same. */
export const anyItems = fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 6 });
