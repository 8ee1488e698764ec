import { InvalidOptionError } from "../errors/errors.ts";
import { checkNumber, ownOptions } from "../options/checks.ts";

/** How closely a {@link DriftWatch} looks. */
export interface DriftOptions {
  /**
   * The share of answers whose media type and body are looked into, above 0 up to 1; which ones is left to chance, but for
   * the first of each operation and status. Statuses are looked at in all of them. Default 0.02.
   */
  readonly sample?: number | undefined;
  /** After how many facts it falls silent; the next is of the kind `limit-reached`. Default 1,000. */
  readonly limit?: number | undefined;
}

const names = ["sample", "limit"] as const;

/** @throws {InvalidOptionError} for bad options. */
export function readDriftOptions(
  report: unknown,
  options: DriftOptions,
): { readonly sample: number; readonly limit: number } {
  if (typeof report !== "function") {
    throw new InvalidOptionError("report", "has to be a function that is given facts.");
  }
  const { sample = 0.02, limit = 1_000 } = ownOptions(options, names, "watchDrift");
  checkNumber("sample", sample, 0);
  if (sample === 0 || sample > 1) {
    throw new InvalidOptionError("sample", "has to be a share of answers, above 0 up to 1.");
  }
  checkNumber("limit", limit, 1);
  return { sample, limit };
}
