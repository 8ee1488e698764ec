/** An integer that may exceed 2^53: a `number` while it is safe, a `bigint` beyond, so that no digit is lost. */
export type Int64 = number | bigint;

/**
 * The properties whose integers a spec promises to be safe, by name: the names of those that hold them, with blanks between
 * them. The answer itself is `.`, and `*` stands for a property of any name.
 */
export type PlainIntegers = Readonly<Record<string, string>>;

/** An integer beyond 2^53 stood where the spec promises none. */
export class UnsafeIntegerError extends Error {
  /** Where it stood, such as `items[3].size`. */
  readonly field: string;

  constructor(field: string) {
    super(`${field} is an integer beyond 2^53, which the spec does not allow for`);
    this.field = field;
  }
}

const token = /["{}[\],]|-?\d[\d.eE+-]*/g;
const deepest = 1000;
/** A `bigint` takes time by the square of its digits; what has more is no number that anybody counts with. */
const mostDigits = 1000;

/**
 * `JSON.parse` that never rounds an integer in silence: beyond 2^53 it is a `bigint`, and a text of its digits where it has
 * more than 1,000 of them.
 *
 * @param plain where a spec promises integers that are safe. What it does not know is nowhere promised.
 * @throws {SyntaxError} for text that is no JSON, or nested more than 1,000 levels deep.
 * @throws {UnsafeIntegerError} for an unsafe integer where a safe one is promised.
 */
export function parseJson(text: string, plain: PlainIntegers = {}): unknown {
  if (text.length > deepest && hasManyBrackets(text) && isTooDeep(text))
    throw new SyntaxError(`nested more than ${deepest} levels deep`);
  const value: unknown = JSON.parse(text);
  if (!mayHoldLongInteger(text)) return value;
  const mark = createMark();
  const marked = markUnsafeIntegers(text, plain, mark);
  return marked === undefined
    ? value
    : JSON.parse(marked, (_, field: unknown) => readMark(field, mark));
}

/**
 * `JSON.stringify` that writes each `bigint` as the integer it is: answers and events may hold one wherever the provider
 * sends an integer beyond 2^53, and `JSON.stringify` itself refuses it.
 *
 * @throws {TypeError} for a value that JSON cannot hold, such as a circular one or a function.
 */
export function stringifyJson(value: unknown): string {
  return stringifyPlain(value) ?? stringifyExactly(value);
}

/** `undefined` where it takes more: a `bigint` is refused by `JSON.stringify`, unless an app has given it a `toJSON`. */
function stringifyPlain(value: unknown): string | undefined {
  if ("toJSON" in BigInt.prototype) return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function stringifyExactly(value: unknown): string {
  const mark = createMark();
  let exact = false;
  // Taken from its holder: an app may have given BigInt a toJSON, which would make it a text.
  const text = JSON.stringify(value, function mark_(this: Record<string, unknown>, key, field) {
    const original = this[key];
    if (typeof original !== "bigint") return field as unknown;
    exact = true;
    return mark + original.toString();
  });
  if (text === undefined) throw new TypeError("it is a function or a symbol");
  return exact ? text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1") : text;
}

/** Nobody can guess it, so no text of a provider or an app is taken for a marked integer, however it is escaped. */
function createMark(): string {
  return `${crypto.randomUUID()}:`;
}

function readMark(field: unknown, mark: string): unknown {
  return typeof field === "string" && field.startsWith(mark)
    ? BigInt(field.slice(mark.length))
    : field;
}

interface Frame {
  readonly array: boolean;
  /** The property that holds the object with the current key, or with the array. */
  readonly holder: string;
  /** The name that the values of this frame go by: the current key, or that of the array. */
  name: string;
  index: number;
  expectsKey: boolean;
}

/** Rewrites each unsafe integer as a marked text; `undefined` where there is none. */
function markUnsafeIntegers(text: string, plain: PlainIntegers, mark: string): string | undefined {
  const frames: Frame[] = [];
  const pieces: string[] = [];
  let copied = 0;
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const { 0: part, index } = found;
    const frame = frames.at(-1);
    switch (part) {
      case "{":
      case "[":
        frames.push(openFrame(part === "[", frame));
        break;
      case "}":
      case "]":
        frames.pop();
        break;
      case ",":
        if (frame?.array) frame.index += 1;
        else if (frame) frame.expectsKey = true;
        break;
      case '"': {
        token.lastIndex = endOfString(text, index);
        if (!frame?.expectsKey) break;
        frame.name = JSON.parse(text.slice(index, token.lastIndex)) as string;
        frame.expectsKey = false;
        break;
      }
      default:
        if (!isUnsafeInteger(part)) break;
        if (isPromised(plain, frame)) throw new UnsafeIntegerError(describePath(frames));
        pieces.push(text.slice(copied, index), `"${part.length > mostDigits ? "" : mark}${part}"`);
        copied = index + part.length;
    }
  }
  return pieces.length === 0 ? undefined : pieces.join("") + text.slice(copied);
}

/** How {@link PlainIntegers} call the answer itself. */
const answer = ".";

function openFrame(array: boolean, { holder = answer, name = answer }: Partial<Frame> = {}): Frame {
  return { array, holder: array ? holder : name, name, index: 0, expectsKey: !array };
}

function isPromised(
  plain: PlainIntegers,
  { holder = answer, name = answer }: Partial<Frame> = {},
): boolean {
  const holdersOf = (one: string): string[] =>
    Object.hasOwn(plain, one) ? (plain[one] ?? "").split(" ") : [];
  const holders = holdersOf(name);
  return holders.includes(holder) || holders.includes("*") || holdersOf("*").includes(holder);
}

/** Where the string that begins here ends. No regular expression: on strings of megabytes its stack runs over. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** Whether there are enough brackets for {@link isTooDeep}: to count them is far quicker. */
function hasManyBrackets(text: string): boolean {
  let count = 0;
  for (const bracket of "[{") {
    let index = text.indexOf(bracket);
    for (; index !== -1 && count <= deepest; count += 1) index = text.indexOf(bracket, index + 1);
  }
  return count > deepest;
}

/** Whether brackets are nested beyond what code that walks the value can take. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 0x22: // "
        index = endOfString(text, index) - 1;
        if (index < 0) return false;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > deepest) return true;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
      default:
    }
  }
  return false;
}

const longRun = 16;

/**
 * Whether there may be an integer that is unsafe. A run of 16 digits has one at every 16th place, so the others need no
 * look; most runs within texts are told by what stands around them.
 */
function mayHoldLongInteger(text: string): boolean {
  for (let index = longRun - 1; index < text.length; index += longRun) {
    if (!isDigit(text, index)) continue;
    let start = index;
    while (isDigit(text, start - 1)) start -= 1;
    let end = index + 1;
    while (isDigit(text, end)) end += 1;
    if (end - start < longRun) continue;
    if (beforeNumber.includes(text.charAt(start - 1)) && afterNumber.includes(text.charAt(end))) {
      return true;
    }
    index = end - (end % longRun) - 1;
  }
  return false;
}

/** What may stand at the sides of an integer, the ends of the text included. */
const beforeNumber = "-:,[ \t\r\n";
const afterNumber = ",]} \t\r\n";

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function isUnsafeInteger(literal: string): boolean {
  return /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal));
}

function describePath(frames: readonly Frame[]): string {
  const path = frames
    .map((frame) => (frame.array ? `[${frame.index}]` : `.${frame.name}`))
    .join("");
  return path.replace(/^\./, "") || "the answer";
}
