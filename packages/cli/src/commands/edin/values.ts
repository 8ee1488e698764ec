import { printable, UsageError } from "@signoff/command-kit";
import type { Int64 } from "@signoff/core";
import { InvalidArgumentError } from "commander";

const idAdvice = "has to be an identifier of EDIN: a whole number from 1 on";

/** An option that takes an identifier. */
export function readIdOption(text: string): Int64 {
  const id = idOf(text);
  if (id !== undefined) return id;
  throw new InvalidArgumentError(`It ${idAdvice}.`);
}

/** An argument that is an identifier. @throws {UsageError} where it is none. */
export function readIdArgument(text: string, what: string): Int64 {
  const id = idOf(text);
  if (id !== undefined) return id;
  throw new UsageError(`${what} ${idAdvice}, and is ${JSON.stringify(printable(text))}.`);
}

/** The identifier that a text or a number is; nothing where it is none. */
export function idOf(value: unknown): Int64 | undefined {
  const text =
    typeof value === "string"
      ? value
      : typeof value === "number" || typeof value === "bigint"
        ? String(value)
        : "";
  if (!/^[1-9]\d{0,18}$/.test(text)) return undefined;
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

/** Whether two are the same, be they numbers or bigints. */
export function isSameId(one: Int64 | undefined, other: Int64 | undefined): boolean {
  return one !== undefined && other !== undefined && String(one) === String(other);
}

/** An option that takes a day. */
export function readDayOption(text: string): Date {
  const day = dayOf(text);
  if (day) return day;
  throw new InvalidArgumentError("It has to be a day, such as 2026-11-30.");
}

/** The day that a text is, as its midnight in UTC; nothing where it is none. */
export function dayOf(text: string): Date | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day && day.toJSON()?.startsWith(text) ? day : undefined;
}
