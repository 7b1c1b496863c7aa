import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { CLASS_NAMES } from './class-names.ts';
import { ANNOTATION } from './remark-annotations.ts';

const NEVER = ['input', 'picture', 'source', 'tt', 'strike'];
const BESIDES = [
  'input',
  'mark',
  'cite',
  'abbr',
  'figure',
  'figcaption',
  'small',
  'time',
  'caption',
  'bdi',
  'bdo',
  'wbr',
];

/** What stands before an anchor that an author gave. */
export const AUTHORED = 'user-content-';

/**
 * What may be in a body: elements of running text and few attributes. Scripts, styles, frames, forms, event handlers
 * and addresses such as `javascript:` are taken out; ids that an author writes cannot shadow the page's own.
 */
export const SANITIZE_SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !NEVER.includes(name)), ...BESIDES],
  attributes: {
    '*': ['id', 'lang', 'dir', 'title'],
    a: [
      'href',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    blockquote: [ANNOTATION, 'cite'],
    code: [['className', /^language-./]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    h2: [['className', CLASS_NAMES.screenReaderOnly]],
    img: ['src', 'alt'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item']],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    q: [ANNOTATION, 'cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [ANNOTATION],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'scope', 'align'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  clobberPrefix: AUTHORED,
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'], src: ['http', 'https'] },
  strip: [
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'template',
    'noscript',
    'svg',
    'math',
    'textarea',
    'select',
    'title',
    'head',
  ],
};
