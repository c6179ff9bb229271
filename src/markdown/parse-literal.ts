import ts from 'typescript';

/** A value an author may write in braces. */
export type Literal = string | number | boolean | Literal[] | { [name: string]: Literal };

function valueOf(node: ts.Expression): Literal | undefined {
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (
    ts.isPrefixUnaryExpression(node) &&
    (node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.PlusToken)
  ) {
    const number = valueOf(node.operand);
    if (typeof number !== 'number') return undefined;
    return node.operator === ts.SyntaxKind.MinusToken ? -number : number;
  }
  if (ts.isArrayLiteralExpression(node)) {
    const values = node.elements.map(valueOf);
    return values.every((value) => value !== undefined) ? values : undefined;
  }
  if (ts.isObjectLiteralExpression(node)) return recordOf(node);
  return undefined;
}

function recordOf(node: ts.ObjectLiteralExpression): Literal | undefined {
  const record: { [name: string]: Literal } = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
      return undefined;
    const value = valueOf(property.initializer);
    if (value === undefined) return undefined;
    record[property.name.text] = value;
  }
  return record;
}

/** Reads text, numbers, switches and lists of them as written in braces; nothing when it is code. */
export function parseLiteral(source: string): Literal | undefined {
  const [statement] = ts.createSourceFile(
    'value.ts',
    `(${source}\n)`,
    ts.ScriptTarget.Latest,
  ).statements;
  return statement && ts.isExpressionStatement(statement)
    ? valueOf(statement.expression)
    : undefined;
}

/** True for braces that hold nothing but a comment. */
export const isComment = (source: string): boolean =>
  source.trim() !== '' && source.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
