import ts from 'typescript';
import type { Literal } from '../markdown/parse-literal.ts';

/** What a property takes, in the little that authors can write. */
export type PropertyType =
  | { is: 'text' | 'number' | 'switch' | 'anything' }
  | { is: 'exactly'; value: string | number | boolean }
  | { is: 'list'; of: PropertyType }
  | { is: 'record'; properties: Map<string, { required: boolean; type: PropertyType }> }
  | { is: 'one-of'; types: PropertyType[] };

/** Reads a TypeScript type; what authors cannot write (a function, a node) becomes "anything". */
export function propertyType(checker: ts.TypeChecker, type: ts.Type): PropertyType {
  const { flags } = type;
  if (flags & ts.TypeFlags.Boolean) return { is: 'switch' };
  if (type.isUnion()) {
    const types = mergeSwitch(
      type.types
        .filter((one) => !(one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)))
        .map((one) => propertyType(checker, one)),
    );
    const [only] = types;
    return only && types.length === 1 ? only : { is: 'one-of', types };
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { is: 'exactly', value: type.value };
  if (flags & ts.TypeFlags.BooleanLiteral)
    return { is: 'exactly', value: checker.typeToString(type) === 'true' };
  if (flags & ts.TypeFlags.StringLike) return { is: 'text' };
  if (flags & ts.TypeFlags.NumberLike) return { is: 'number' };
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const members = checker
      .getTypeArguments(type as ts.TypeReference)
      .map((member) => propertyType(checker, member));
    const [first] = members;
    return {
      is: 'list',
      of:
        first && members.every((member) => describeType(member) === describeType(first))
          ? first
          : { is: 'one-of', types: members },
    };
  }
  if (
    flags & ts.TypeFlags.Object &&
    type.getCallSignatures().length === 0 &&
    type.getProperties().length > 0
  )
    return {
      is: 'record',
      properties: new Map(
        type.getProperties().map((one) => [
          one.name,
          {
            required: !(one.flags & ts.SymbolFlags.Optional),
            type: propertyType(checker, checker.getTypeOfSymbol(one)),
          },
        ]),
      ),
    };
  return { is: 'anything' };
}

/** `boolean | "x"` arrives as `true | false | "x"`. */
function mergeSwitch(types: PropertyType[]): PropertyType[] {
  const isBoolean = (type: PropertyType) =>
    type.is === 'exactly' && typeof type.value === 'boolean';
  return types.filter(isBoolean).length === 2
    ? [...types.filter((type) => !isBoolean(type)), { is: 'switch' }]
    : types;
}

/** True when a written value is one the property takes. */
export function fits(value: Literal, type: PropertyType): boolean {
  switch (type.is) {
    case 'anything':
      return true;
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'switch':
      return typeof value === 'boolean';
    case 'exactly':
      return value === type.value;
    case 'list':
      return Array.isArray(value) && value.every((one) => fits(one, type.of));
    case 'one-of':
      return type.types.some((one) => fits(value, one));
    case 'record':
      return (
        typeof value === 'object' &&
        !Array.isArray(value) &&
        Object.entries(value).every(([name, one]) =>
          fits(one, type.properties.get(name)?.type ?? { is: 'one-of', types: [] }),
        ) &&
        [...type.properties].every(([name, { required }]) => !required || name in value)
      );
  }
}

const anyOf = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** What a property takes, in words for an author. */
export function describeType(type: PropertyType): string {
  switch (type.is) {
    case 'anything':
      return 'any value';
    case 'text':
      return 'text in quotes';
    case 'number':
      return 'a number in braces, such as {1}';
    case 'switch':
      return 'nothing, {true} or {false}';
    case 'exactly':
      return typeof type.value === 'string' ? `"${type.value}"` : `{${type.value}}`;
    case 'list':
      return `a list in braces, such as {[…]}, of ${type.of.is === 'number' ? 'numbers' : type.of.is === 'text' ? 'texts in quotes' : describeType(type.of)}`;
    case 'record':
      return `a record in braces with ${anyOf([...type.properties.keys()]).replace(/ or (?=[^ ]*$)/, ' and ')}`;
    case 'one-of':
      return anyOf(type.types.map(describeType));
  }
}
