import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export type Import = {
  from: string;
  to: string;
  isType: boolean;
  /** loaded later, by `import()` */
  isDynamic: boolean;
  line: number;
};

const source = /\.(ts|tsx|mjs|astro)$/;

/** All source files of a folder, as paths from the root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => source.test(file) && statSync(file).isFile())
    .sort();
}

/** The code of a file at its original lines; of `.astro`, the front matter and the scripts. */
export function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const fence = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const head = fence ? `   \n${fence[1]}\n   ` : '';
  const body = text
    .slice(fence?.[0].length ?? 0)
    .replace(
      /([\s\S]*?)(?:<script[^>]*>([\s\S]*?)<\/script>|$)/g,
      (_, before: string, script = '') => blank(before) + ' '.repeat(8) + script,
    );
  return head + body;
}

const endings = ['', '.ts', '.tsx', '.astro', '.mjs', '/index.ts', '/index.astro'];

function resolveImport(from: string, to: string): string | undefined {
  const path = normalize(join(dirname(from), to.replace(/\?.*$/, '')));
  return endings
    .map((ending) => path + ending)
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

const isTypeImport = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((candidate) => candidate.isTypeOnly)
  );
};

/** The relative imports of a file: static, dynamic and type imports, and re-exports. */
export function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(
    file,
    codeOf(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Import[] = [];
  const add = (node: ts.Node, to: string, isType: boolean, isDynamic = false) => {
    if (!to.startsWith('.')) return;
    found.push({
      from: file,
      to: resolveImport(file, to) ?? `${to}, which does not exist`,
      isType,
      isDynamic,
      line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node, node.moduleSpecifier.text, isTypeImport(node.importClause));
    else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    )
      add(node, node.argument.literal.text, true);
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      add(node, node.arguments[0].text, false, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
