import { InvalidOptionError } from "../errors/errors.ts";

/**
 * How many entries a request of a list asks for.
 *
 * @param most as many as the provider allows; any number, where it sets no limit.
 * @throws {InvalidOptionError} for what is no number of them.
 */
export function readPageSize(
  pageSize: number | undefined,
  usual: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const size = pageSize ?? usual;
  if (Number.isSafeInteger(size) && size >= 1 && size <= most) return size;
  throw new InvalidOptionError("pageSize", `has to be a whole number, 1 to ${most}.`);
}
