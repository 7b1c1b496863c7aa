import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** The directives of the content model. Anything else that looks like one is the text it was. */
export const DIRECTIVE_NAMES = ['quote', 'claim', 'event'] as const;

export type DirectiveName = (typeof DIRECTIVE_NAMES)[number];

const COLON = 58;
const OPENING_BRACKET = 91;
const OPENING_BRACE = 123;

/**
 * The syntax of generic directives, for our names alone: `10:39`, `note:word` and `:clap` never become directives, so
 * they never have to be turned back into text.
 */
export function directiveSyntax(): Extension {
  const { text, flow } = directive();
  return {
    text: { [COLON]: constructs(text?.[COLON]).map(onlyOurs) },
    flow: { [COLON]: constructs(flow?.[COLON]).map(onlyOurs) },
  };
}

function constructs(list: Construct | Construct[] | undefined): Construct[] {
  return Array.isArray(list) ? list : list ? [list] : [];
}

function onlyOurs(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ourName, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** Looks ahead: colons, one of our names, then what can follow it in a directive. */
const tokenizeName: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  let name = '';
  const colon: State = (code: Code) => {
    if (code === COLON) {
      colons += 1;
      effects.consume(code);
      return colon;
    }
    return letter(code);
  };
  const letter: State = (code: Code) => {
    if (code !== null && code >= 97 && code <= 122) {
      name += String.fromCharCode(code);
      effects.consume(code);
      return letter;
    }
    effects.exit('data');
    const follows = code === OPENING_BRACKET || code === OPENING_BRACE || (colons > 1 && endsName(code));
    return follows && (DIRECTIVE_NAMES as readonly string[]).includes(name) ? ok(code) : nok(code);
  };
  return (code: Code) => {
    effects.enter('data');
    return colon(code);
  };
};

const ourName: Construct = { tokenize: tokenizeName, partial: true };

/** White space or the end of the line (micromark gives those codes below zero) or of the file. */
function endsName(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}
