import { callBuiltIn } from "./built-ins.ts";
import { TemplateFailure } from "./failure.ts";
import { readTokens, type Token } from "./tokens.ts";
import { loopStates } from "./loop-states.ts";
import { isTrue, operatorsByRank, toNumber } from "./operators.ts";
import { member, type Names, OpenRange, show, type Value } from "./values.ts";

/** What an expression stands for. Throws a {@link TemplateFailure} for one that stands for nothing. */
export function evaluate(expression: string, names: Names): Value {
  const reader = createReader(expression, names);
  const value = readOperation(reader, 0);
  if (reader.tokens.length > 0)
    throw new TemplateFailure(`"${expression}" is no expression that this emulator knows`);
  return value;
}

/** How an expression is read. */
export interface Reader {
  /** Those that are not read yet. */
  readonly tokens: Token[];
  readonly names: Names;
  /** In how many parentheses the reader is. */
  depth: number;
}

/** Begins to read expressions that follow on each other. */
export function createReader(text: string, names: Names): Reader {
  return { tokens: readTokens(text), names, depth: 0 };
}

/** Reads an expression, of operators that are no looser than a rank. */
export function readOperation(reader: Reader, level: number): Value {
  const operators = operatorsByRank[level];
  if (!operators) return readUnary(reader);
  let left = readOperation(reader, level + 1);
  for (;;) {
    const [next] = reader.tokens;
    const sign = next?.kind === "sign" ? next.value : "";
    const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
    if (!operator) return left;
    reader.tokens.shift();
    left =
      sign === ".." && isAtEnd(reader)
        ? new OpenRange(toNumber(left))
        : operator(left, readOperation(reader, level + 1));
  }
}

function isAtEnd({ tokens: [next] }: Reader): boolean {
  return next === undefined || (next.kind === "sign" && ")],}".includes(next.value));
}

function readLoopState({ tokens, names }: Reader): Value {
  const [name, mark, asked] = tokens;
  if (name?.kind !== "name" || asked?.kind !== "name" || mark?.value !== "?") return undefined;
  const state = Object.hasOwn(loopStates, asked.value) ? loopStates[asked.value] : undefined;
  const loop = state && names.findLoop(name.value);
  if (!loop) return undefined;
  tokens.splice(0, 3);
  return state(loop);
}

function readUnary(reader: Reader): Value {
  if (take(reader, "!")) return !isTrue(readUnary(reader));
  if (take(reader, "-")) return -toNumber(readUnary(reader));
  return readMembers(reader);
}

function readMembers(reader: Reader): Value {
  let value = readLoopState(reader) ?? readPrimary(reader);
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
  if (take(reader, "{")) return readObject(reader);
  const token = reader.tokens.shift();
  if (token?.kind === "text" || token?.kind === "number") return token.value;
  if (token?.kind !== "name") throw new TemplateFailure("an expression ends too early");
  if (token.value === "true" || token.value === "false") return token.value === "true";
  return reader.names.read(token.value);
}

function readList(reader: Reader, end: string): Value[] {
  const values: Value[] = [];
  while (!take(reader, end)) {
    values.push(readOperation(reader, 0));
    if (!isSign(reader, end)) expect(reader, ",");
  }
  return values;
}

function readObject(reader: Reader): Value {
  const members: [string, Value][] = [];
  while (!take(reader, "}")) {
    const name = show(readOperation(reader, 0));
    expect(reader, ":");
    members.push([name, readOperation(reader, 0)]);
    if (!isSign(reader, "}")) expect(reader, ",");
  }
  return Object.fromEntries(members);
}

function readName({ tokens }: Reader): string {
  const token = tokens.shift();
  if (token?.kind !== "name") throw new TemplateFailure("a name is missing");
  return token.value;
}

function isSign({ tokens: [next] }: Reader, sign: string): boolean {
  return next?.kind === "sign" && next.value === sign;
}

/** Reads a sign, if it is the next one. */
export function take(reader: Reader, sign: string): boolean {
  const isNext = isSign(reader, sign);
  if (isNext) reader.tokens.shift();
  return isNext;
}

function expect(reader: Reader, sign: string): void {
  if (!take(reader, sign)) throw new TemplateFailure(`"${sign}" is missing`);
}
