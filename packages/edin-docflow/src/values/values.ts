import { type Int64, InvalidOptionError } from "@signoff/core";
import { checkWords, isDate } from "@signoff/core/provider";

/** Whether it can be an identifier of the service. */
export function isId(value: unknown): value is Int64 {
  return typeof value === "bigint" ? value > 0n : Number.isSafeInteger(value) && Number(value) > 0;
}

/** @throws {InvalidOptionError} when it cannot be an identifier of the service. */
export function checkId(option: string, value: unknown): asserts value is Int64 {
  if (isId(value)) return;
  throw new InvalidOptionError(
    option,
    "has to be an identifier of the service: a positive integer, as a bigint where it exceeds 2^53.",
  );
}

/** @throws {InvalidOptionError} when it is no GUID. */
export function checkGuid(option: string, value: unknown): asserts value is string {
  if (typeof value === "string" && guid.test(value)) return;
  throw new InvalidOptionError(
    option,
    "has to be a GUID, such as 00000000-0000-4000-8000-000000000001.",
  );
}

/** The GUID that a text is, quotation marks aside. */
export function readGuid(text: string): string | undefined {
  const plain = text.trim().replaceAll(/^"|"$/g, "");
  return guid.test(plain) ? plain : undefined;
}

const guid: RegExp = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A time as the service has it, in UNIX seconds. */
export function toSeconds(option: string, time: unknown): number {
  const seconds = isDate(time) ? Math.floor(time.getTime() / 1000) : time;
  if (typeof seconds !== "number" || !Number.isSafeInteger(seconds) || seconds < 0) {
    throw new InvalidOptionError(option, "has to be a Date, or a whole number of UNIX seconds.");
  }
  if (seconds >= firstUnlikely) {
    throw new InvalidOptionError(
      option,
      "has to be in UNIX seconds, and looks like milliseconds; divide it by 1000, or give a Date.",
    );
  }
  return seconds;
}

/** In the year 5138. */
const firstUnlikely = 100_000_000_000;

/** @throws {InvalidOptionError} when it is given and is unfit as words for people. */
export function checkOptionalWords(option: string, value: unknown): void {
  if (value !== undefined) checkWords(option, value);
}

/** Whether both are the same id; of what is missing, none is. */
export function isSameId(one: Int64 | undefined, other: Int64 | undefined): boolean {
  return one !== undefined && other !== undefined && String(one) === String(other);
}
