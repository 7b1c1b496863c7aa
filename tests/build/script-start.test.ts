import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { builtPages } from './pages.ts';

const folder = inject('siteDir');

/** The scripts that pages name in their HTML, with all that these import at once. */
function scriptsOfPages(): Map<string, string> {
  const named = builtPages(folder).flatMap(({ html }) =>
    Array.from(html.matchAll(/<script [^>]*src="\/(_astro\/[^"]+)"/g), ([, file = '']) => file),
  );
  const scripts = new Map<string, string>();
  const waiting = [...new Set(named)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (scripts.has(file)) continue;
    const script = readFileSync(join(folder, file), 'utf8');
    scripts.set(file, script);
    const own = file;
    const imports = script.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g);
    waiting.push(...Array.from(imports, ([, other = '']) => join(dirname(own), other)));
  }
  return scripts;
}

/** The regular expressions that name kinds of letters and are made when a script starts, and not in a function. */
function madeAtStart(script: string): string[] {
  const found: string[] = [];
  /** The names of texts that such expressions are put together of. */
  const parts = new Set<string>();
  const namesKinds = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && parts.has(node.text)) ||
    ('rawText' in node && String(node.rawText).includes('\\p{')) ||
    ('text' in node && String(node.text).includes('\\p{')) ||
    (ts.forEachChild(node, (child) => namesKinds(child) || undefined) ?? false);
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const isMade = ts.isRegularExpressionLiteral(node) || isRegExpCall(node);
    if (isMade && namesKinds(node)) found.push(node.getText().slice(0, 80));
    else if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name)) {
      const isText = ts.isTaggedTemplateExpression(node.initializer) || ts.isStringLiteralLike(node.initializer);
      if (isText && namesKinds(node.initializer)) parts.add(node.name.text);
    }
    node.forEachChild(visit);
  };
  ts.createSourceFile('a.js', script, ts.ScriptTarget.Latest, true).statements.forEach(visit);
  return found;
}

function isRegExpCall(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

test('a page that starts makes no regular expression that names kinds of letters: each takes a phone milliseconds', () => {
  const scripts = scriptsOfPages();
  expect(scripts.size).toBeGreaterThan(10);
  const made = Array.from(scripts, ([file, script]) => madeAtStart(script).map((each) => `${file}: ${each}`));
  expect(made.flat()).toEqual([]);
});

test('the rule sees one in a constant, in a call and of parts, and none in a function', () => {
  const made = (script: string) => madeAtStart(script).length;
  expect(made('var a=/\\p{L}/u;')).toBe(1);
  expect(made('new RegExp(String.raw`[\\p{L}]`,`u`);')).toBe(1);
  expect(made('var u=String.raw`\\p{M}`,x=new RegExp(u,`u`);')).toBe(1);
  expect(made('var a=e(()=>/\\p{L}/u);function f(){return /\\p{L}/u}')).toBe(0);
  expect(made('var a=/[a-z]/u;')).toBe(0);
});
