import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { type PropertyType, propertyType } from './property-type.ts';

export type KnownTag = {
  name: string;
  file: string;
  kind: 'prose' | 'drawing' | 'widget';
  properties: Map<string, { required: boolean; type: PropertyType }>;
};
export type KnownTags = ReadonlyMap<string, KnownTag>;

/** What plug-ins write into a text, such as a citation for `[@key]`; authors never write these tags. */
const written = new Set(['Cite', 'CrossReference', 'Outdated', 'Untranslated']);

const components = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^[A-Z]\w*\.astro$/.test(file))
        .map((file) => file.slice(0, -'.astro'.length))
    : [];

const folders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** The names a component map such as `export const prose = { Figure, Term }` gives to the text. */
function namesIn(index: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'prose') {
      const read = (part: ts.Node): void => {
        if (ts.isShorthandPropertyAssignment(part) || ts.isPropertyAssignment(part))
          names.add(part.name.getText().replace(/^['"]|['"]$/g, ''));
        else ts.forEachChild(part, read);
      };
      if (node.initializer) read(node.initializer);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(index, readFileSync(index, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}

function findTags(source: string): Omit<KnownTag, 'properties'>[] {
  const index = join(source, 'prose', 'index.ts');
  const named = existsSync(index) ? namesIn(index) : new Set<string>();
  const prose = components(join(source, 'prose')).filter(
    (name) => named.has(name) && !written.has(name),
  );
  const drawingFolder = join(source, 'drawings');
  const drawings = folders(drawingFolder).flatMap((chapter) =>
    components(join(drawingFolder, chapter)).map((name) => ({ name, chapter })),
  );
  const widgetFolder = join(source, 'widgets');
  const widgets = existsSync(widgetFolder)
    ? readdirSync(widgetFolder).filter((name) =>
        existsSync(join(widgetFolder, name, `${name}.astro`)),
      )
    : [];
  return [
    ...prose.map((name) => ({
      name,
      kind: 'prose' as const,
      file: join(source, 'prose', `${name}.astro`),
    })),
    ...drawings.map(({ name, chapter }) => ({
      name,
      kind: 'drawing' as const,
      file: join(drawingFolder, chapter, `${name}.astro`),
    })),
    ...widgets.map((name) => ({
      name,
      kind: 'widget' as const,
      file: join(widgetFolder, name, `${name}.astro`),
    })),
  ];
}

/** The script at the head of an .astro file, with its `Props` exported so that the type checker can be asked for it. */
function headOf(file: string): string {
  const [, head = ''] = /^\s*---\r?\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  return /\b(interface|type)\s+Props\b/.test(head)
    ? `${head}\nexport type { Props as AuthorProps };`
    : 'export type AuthorProps = {};';
}

/** Reads which tags authors may write, and the properties of each from the `Props` of its component. */
export function readKnownTags(source: string): KnownTags {
  const tags = findTags(source);
  const heads = new Map(tags.map(({ file }) => [`${resolve(file)}.ts`, headOf(file)]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
    jsx: ts.JsxEmit.ReactJSX,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => heads.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => heads.get(resolve(file)) ?? readFile(file);
  const program = ts.createProgram([...heads.keys()], options, host);
  const checker = program.getTypeChecker();
  return new Map(
    tags.map((tag) => [
      tag.name,
      { ...tag, properties: propertiesOf(program, checker, `${resolve(tag.file)}.ts`) },
    ]),
  );
}

function propertiesOf(
  program: ts.Program,
  checker: ts.TypeChecker,
  file: string,
): KnownTag['properties'] {
  const module = program.getSourceFile(file);
  const symbol = module && checker.getSymbolAtLocation(module);
  const exported =
    symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === 'AuthorProps');
  if (!exported) throw new Error(`${file.slice(0, -'.ts'.length)}: its Props cannot be read.`);
  const properties: KnownTag['properties'] = new Map();
  for (const property of checker
    .getDeclaredTypeOfSymbol(
      exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
    )
    .getProperties()) {
    const required = !(property.flags & ts.SymbolFlags.Optional);
    properties.set(property.name, {
      required,
      type: propertyType(checker, checker.getTypeOfSymbol(property)),
    });
  }
  return properties;
}
