import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../../src/cli/project.mjs';

const source = join(root, 'src');

/** Every file of the program that holds code, as a path below src/ with forward slashes, sorted. */
export const sourceFiles = globSync('**/*.{ts,mjs,astro}', { cwd: source })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** The text of a file of the program. */
export function readSource(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

/** `from '…'`, `import '…'`, `import('…')`: of values and of types, in code, in templates and in JSDoc. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** The files of the project that a file imports, types included, as paths below src/. */
export function importsOf(file: string): string[] {
  return Array.from(readSource(file).matchAll(IMPORT), ([, target = '']) =>
    relative(source, join(source, dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/'),
  );
}

/** The TypeScript of a file: of an Astro component what stands between its fences and in its scripts. */
function codeOf(file: string): string {
  const text = readSource(file);
  if (!file.endsWith('.astro')) return text;
  const fenced = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
  return [fenced, ...scripts].join('\n');
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest);
}

/** Every identifier of a file's code: no comments, no strings. */
export function identifiersIn(file: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) found.add(node.text);
    node.forEachChild(visit);
  };
  visit(parse(file));
  return found;
}

/** The names of the types that a file declares and exports: interfaces, aliases, classes and enums. */
export function exportedTypesOf(file: string): string[] {
  const code = parse(file);
  const listed = new Set<string>();
  for (const statement of code.statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) continue;
    if (ts.isNamedExports(statement.exportClause))
      for (const { propertyName, name } of statement.exportClause.elements) listed.add((propertyName ?? name).text);
  }
  const declarations = code.statements.filter(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement),
  );
  return declarations.flatMap(({ name, modifiers }) => {
    const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    return name && (isExported || listed.has(name.text)) ? [name.text] : [];
  });
}

/** The names of the functions that a file declares and exports. */
export function exportedFunctionsOf(file: string): string[] {
  return parse(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [name.text]
        : [],
    );
  });
}

/** Collections that are filled after they are made, where nothing is given to them. */
const COLLECTION = /^(?:Map|Set|WeakMap|WeakSet|Array)$/;

/** The names of what a file's code can write to when its functions are called: `let`, and lists and maps that begin empty. */
export function memoryOf(text: string): string[] {
  return ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const { declarations, flags } = statement.declarationList;
    const isConstant = (flags & ts.NodeFlags.Const) !== 0;
    return declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && (!isConstant || (initializer && isEmpty(initializer))) ? [name.text] : [],
    );
  });
}

function isEmpty(expression: ts.Expression): boolean {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return isEmpty(expression.expression);
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.length === 0;
  if (ts.isObjectLiteralExpression(expression)) return expression.properties.length === 0;
  if (!ts.isNewExpression(expression) || !ts.isIdentifier(expression.expression)) return false;
  return COLLECTION.test(expression.expression.text) && (expression.arguments ?? []).length === 0;
}

/** What is read of an object when a file's code is imported, and not in a function: the names of its properties. */
export function readOnImport(text: string, object: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === object)
      found.push(node.name.text);
    node.forEachChild(visit);
  };
  ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest).statements.forEach(visit);
  return found;
}
