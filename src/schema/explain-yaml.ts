import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong with a piece of YAML, as the end of a sentence, and how to fix it. */
export interface YamlFault {
  message: string;
  hint: string;
}

interface Explanation extends YamlFault {
  code: ErrorCode;
  /** What the library's message says, where the code alone says too little. */
  says?: RegExp;
}

const NO_FIELD: YamlFault = {
  message: 'the line is not a field.',
  hint: 'Write it as `name: value`, with a space after the colon; indent it if it continues the line above.',
};

const UNCLOSED: YamlFault = {
  message: 'a list or set of fields in brackets is not closed.',
  hint: 'Close it with `]` or `}`, or put a text that begins with a bracket in quotation marks.',
};

/** In the order in which they are tried. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'DUPLICATE_KEY',
    message: 'the same field is written twice.',
    hint: 'Remove one of the two, or put both values into one.',
  },
  { code: 'TAB_AS_INDENT', message: 'the line is indented with a tab.', hint: 'Indent it with spaces.' },
  {
    code: 'MULTIPLE_DOCS',
    message: 'a line `---` or `...` begins a second set of fields.',
    hint: 'Remove the line, or move what follows it to its own file.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'a field is inside the value of another.',
    hint: 'Put a text that contains `: ` in quotation marks, and indent the fields of a set alike.',
  },
  { code: 'MULTILINE_IMPLICIT_KEY', ...NO_FIELD },
  { code: 'MISSING_CHAR', says: /followed by map values/, ...NO_FIELD },
  {
    code: 'MISSING_CHAR',
    says: /closing .quote/,
    message: 'a quotation mark is not closed.',
    hint: 'Close it, or put a text that contains one between quotation marks of the other form.',
  },
  { code: 'MISSING_CHAR', says: /must end with/, ...UNCLOSED },
  { code: 'BAD_INDENT', says: /must be sufficiently indented/, ...UNCLOSED },
  {
    code: 'BAD_INDENT',
    message: 'the line is not indented like the others of its set.',
    hint: 'Indent the fields of a set alike, and the entries of a list alike.',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'a text cannot begin with this character.',
    hint: 'Put the text in quotation marks.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /at node end/,
    message: 'there is more text after the end of the value.',
    hint: 'Put the whole text in quotation marks.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'this character is not allowed here.',
    hint: 'Put texts that begin with a special character in quotation marks.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'a backslash between double quotation marks has no meaning here.',
    hint: 'Write it twice, or use single quotation marks.',
  },
  {
    code: 'BAD_ALIAS',
    message: 'a value that begins with `*` repeats one that is marked with `&`, and there is none with this name.',
    hint: 'Put a text that begins with `*` or `&` in quotation marks.',
  },
  { code: 'RESOURCE_EXHAUSTION', message: 'the values repeat each other too often.', hint: 'Write them out.' },
  {
    code: 'TAG_RESOLVE_FAILED',
    message: 'a value that begins with `!` names a type that does not exist.',
    hint: 'Put a text that begins with `!` in quotation marks.',
  },
];

/** Puts an error of the YAML library into plain words; an uncommon one keeps the first sentence of its own. */
export function explainYaml({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlFault {
  const known = EXPLANATIONS.find((each) => each.code === code && (each.says?.test(message) ?? true));
  if (known) return { message: known.message, hint: known.hint };
  return {
    message: (message.split('\n')[0] ?? message).replace(/\.?$/, '.'),
    hint: 'Put texts that contain `: ` or ` #`, or begin with a special character, in quotation marks.',
  };
}
