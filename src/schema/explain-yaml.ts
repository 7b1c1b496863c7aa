import type { ErrorCode, YAMLError } from 'yaml';

/** What is wrong with a piece of YAML, as the end of a sentence, and how to mend it. */
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
  message: 'the line is no field.',
  hint: 'Write it as "name: value", with a space after the colon; indent it where it goes on from the line above.',
};

const UNCLOSED: YamlFault = {
  message: 'a list or set of fields in brackets is never closed.',
  hint: 'Close it with "]" or "}", or put a text that begins with a bracket in quotation marks.',
};

/** In the order in which they are tried. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'DUPLICATE_KEY',
    message: 'the same field stands twice.',
    hint: 'Take one of the two out, or put both values into one.',
  },
  { code: 'TAB_AS_INDENT', message: 'a tab stands where spaces should.', hint: 'Indent the line with spaces.' },
  {
    code: 'MULTIPLE_DOCS',
    message: 'a line "---" or "..." begins a second set of fields.',
    hint: 'Take the line out, or move what follows it to a file of its own.',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'a field stands within the value of another.',
    hint: 'Put a text that holds ": " in quotation marks, and indent the fields of a set alike.',
  },
  { code: 'MULTILINE_IMPLICIT_KEY', ...NO_FIELD },
  { code: 'MISSING_CHAR', says: /followed by map values/, ...NO_FIELD },
  {
    code: 'MISSING_CHAR',
    says: /closing .quote/,
    message: 'a quotation mark is never closed.',
    hint: 'Close it, or put a text that holds one between quotation marks of the other form.',
  },
  { code: 'MISSING_CHAR', says: /must end with/, ...UNCLOSED },
  { code: 'BAD_INDENT', says: /must be sufficiently indented/, ...UNCLOSED },
  {
    code: 'BAD_INDENT',
    message: 'the line is indented unlike the others of its set.',
    hint: 'Indent the fields of a set alike, and so the entries of a list.',
  },
  {
    code: 'BAD_SCALAR_START',
    message: 'a text cannot begin with this character.',
    hint: 'Put the text in quotation marks.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /at node end/,
    message: 'something stands after the end of the value.',
    hint: 'Put the whole text in quotation marks.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: 'what stands here is out of place.',
    hint: 'Put texts that begin with a special character in quotation marks.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    message: 'a backslash between double quotation marks means nothing here.',
    hint: 'Write it twice, or use single quotation marks.',
  },
  {
    code: 'BAD_ALIAS',
    message: 'a value that begins with "*" repeats one that is marked with "&", and there is none of this name.',
    hint: 'Put a text that begins with "*" or "&" in quotation marks.',
  },
  { code: 'RESOURCE_EXHAUSTION', message: 'the values repeat each other too often.', hint: 'Write them out.' },
  {
    code: 'TAG_RESOLVE_FAILED',
    message: 'a value that begins with "!" names a type that there is not.',
    hint: 'Put a text that begins with "!" in quotation marks.',
  },
];

/** Puts an error of the YAML library into plain words; an uncommon one keeps the first sentence of its own. */
export function explainYaml({ code, message }: Pick<YAMLError, 'code' | 'message'>): YamlFault {
  const known = EXPLANATIONS.find((each) => each.code === code && (each.says?.test(message) ?? true));
  if (known) return { message: known.message, hint: known.hint };
  return {
    message: (message.split('\n')[0] ?? message).replace(/\.?$/, '.'),
    hint: 'Put texts that hold ": " or " #", or begin with a special character, in quotation marks.',
  };
}
