import { callBuiltIn } from "./built-ins.ts";
import { TemplateFailure } from "./failure.ts";
import { readTokens, type Token } from "./tokens.ts";
import { member, type Scope, show, type Value } from "./values.ts";

/** What an expression stands for. Throws a {@link TemplateFailure} for one that stands for nothing. */
export function evaluate(expression: string, scope: Scope): Value {
  const reader: Reader = { tokens: readTokens(expression), scope, depth: 0 };
  const value = readOperation(reader, 0);
  if (reader.tokens.length > 0)
    throw new TemplateFailure(`"${expression}" is no expression that this emulator knows`);
  return value;
}

interface Reader {
  /** Those that are not read yet. */
  readonly tokens: Token[];
  readonly scope: Scope;
  /** In how many parentheses the reader is. */
  depth: number;
}

type Operator = (left: Value, right: Value) => Value;

/** The loosest first. */
const operatorsByRank: readonly Readonly<Record<string, Operator>>[] = [
  { "||": (left, right) => isTrue(left) || isTrue(right) },
  { "&&": (left, right) => isTrue(left) && isTrue(right) },
  { "==": isSame, "=": isSame, "!=": (left, right) => !isSame(left, right) },
  {
    "<": (left, right) => toNumber(left) < toNumber(right),
    ">": (left, right) => toNumber(left) > toNumber(right),
    "<=": (left, right) => toNumber(left) <= toNumber(right),
    ">=": (left, right) => toNumber(left) >= toNumber(right),
  },
  {
    "+": (left, right) =>
      typeof left === "number" && typeof right === "number"
        ? left + right
        : show(left) + show(right),
    "-": (left, right) => toNumber(left) - toNumber(right),
  },
  {
    "*": (left, right) => toNumber(left) * toNumber(right),
    "/": (left, right) => toNumber(left) / toNumber(right),
    "%": (left, right) => toNumber(left) % toNumber(right),
  },
];

function readOperation(reader: Reader, level: number): Value {
  const operators = operatorsByRank[level];
  if (!operators) return readUnary(reader);
  let left = readOperation(reader, level + 1);
  for (;;) {
    const [next] = reader.tokens;
    const sign = next?.kind === "sign" ? next.value : "";
    const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
    if (!operator) return left;
    reader.tokens.shift();
    left = operator(left, readOperation(reader, level + 1));
  }
}

function readUnary(reader: Reader): Value {
  if (take(reader, "!")) return !isTrue(readUnary(reader));
  if (take(reader, "-")) return -toNumber(readUnary(reader));
  return readMembers(reader);
}

function readMembers(reader: Reader): Value {
  let value = readPrimary(reader);
  for (;;) {
    if (take(reader, "??")) value = value !== undefined;
    else if (take(reader, "?")) value = readBuiltIn(reader, value);
    else if (take(reader, ".")) value = memberOf(value, readName(reader), reader);
    else if (take(reader, "[")) {
      const key = readOperation(reader, 0);
      expect(reader, "]");
      value = memberOf(value, key, reader);
    } else if (take(reader, "!")) value = readDefault(reader, value);
    else return value;
  }
}

/** In parentheses a whole path may lead nowhere. */
function memberOf(value: Value, key: Value, { depth }: Reader): Value {
  return value === undefined && depth > 0 ? undefined : member(value, key);
}

function readDefault(reader: Reader, value: Value): Value {
  const [next] = reader.tokens;
  const hasDefault = next !== undefined && (next.kind !== "sign" || "([".includes(next.value));
  const other = hasDefault ? readUnary(reader) : "";
  return value ?? other;
}

function readBuiltIn(reader: Reader, value: Value): Value {
  const name = readName(reader);
  return callBuiltIn(name, value, take(reader, "(") ? readList(reader, ")") : []);
}

function readPrimary(reader: Reader): Value {
  if (take(reader, "(")) {
    reader.depth += 1;
    const value = readOperation(reader, 0);
    expect(reader, ")");
    reader.depth -= 1;
    return value;
  }
  if (take(reader, "[")) return readList(reader, "]");
  const token = reader.tokens.shift();
  if (token?.kind === "text" || token?.kind === "number") return token.value;
  if (token?.kind !== "name") throw new TemplateFailure("an expression ends too early");
  if (token.value === "true" || token.value === "false") return token.value === "true";
  return Object.hasOwn(reader.scope, token.value) ? reader.scope[token.value] : undefined;
}

function readList(reader: Reader, end: string): Value[] {
  const values: Value[] = [];
  while (!take(reader, end)) {
    values.push(readOperation(reader, 0));
    if (!isSign(reader, end)) expect(reader, ",");
  }
  return values;
}

function readName({ tokens }: Reader): string {
  const token = tokens.shift();
  if (token?.kind !== "name") throw new TemplateFailure("a name is missing");
  return token.value;
}

function isSign({ tokens: [next] }: Reader, sign: string): boolean {
  return next?.kind === "sign" && next.value === sign;
}

function take(reader: Reader, sign: string): boolean {
  const isNext = isSign(reader, sign);
  if (isNext) reader.tokens.shift();
  return isNext;
}

function expect(reader: Reader, sign: string): void {
  if (!take(reader, sign)) throw new TemplateFailure(`"${sign}" is missing`);
}

/** Whether a condition holds. Throws a {@link TemplateFailure} for what is neither true nor false. */
export function isTrue(value: Value): boolean {
  if (typeof value !== "boolean")
    throw new TemplateFailure("a condition is neither true nor false");
  return value;
}

function isSame(left: Value, right: Value): boolean {
  if (left === undefined || right === undefined) {
    throw new TemplateFailure("something that is compared is not there");
  }
  return left === right;
}

function toNumber(value: Value): number {
  if (typeof value !== "number") throw new TemplateFailure("a number is needed");
  return value;
}
