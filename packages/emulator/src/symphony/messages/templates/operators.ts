import { TemplateFailure } from "./failure.ts";
import { rangeOf, show, type Value } from "./values.ts";

type Operator = (left: Value, right: Value) => Value;

/** What is done with two values, by its sign; the loosest first. */
export const operatorsByRank: readonly Readonly<Record<string, Operator>>[] = [
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
    "..": (left, right) => range(left, right, 1),
    "..<": (left, right) => range(left, right, 0),
    "..!": (left, right) => range(left, right, 0),
    "..*": (left, right) =>
      rangeOf(toNumber(left), Math.abs(toNumber(right)), toNumber(right) < 0 ? -1 : 1),
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

/** From one number to another, which counts or not, up or down. */
function range(first: Value, last: Value, counted: 0 | 1): readonly number[] {
  const [from, to] = [toNumber(first), toNumber(last)];
  return rangeOf(from, Math.abs(to - from) + counted, to < from ? -1 : 1);
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

/** A number. Throws a {@link TemplateFailure} for all else. */
export function toNumber(value: Value): number {
  if (typeof value !== "number") throw new TemplateFailure("a number is needed");
  return value;
}
