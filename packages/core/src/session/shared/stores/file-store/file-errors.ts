import { isInvalidOptionError } from "../../../../errors/errors.ts";
import { isStoreError, StoreError, type StoreFailure } from "../../../../errors/store-error.ts";
import { readMember } from "../../../../values/read-member.ts";

const reasons: Readonly<Record<string, StoreFailure>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "full",
  EFBIG: "full",
  EACCES: "refused",
  EPERM: "refused",
};

const advice: Partial<Record<StoreFailure, string>> = {
  full: "there is no room, or nothing may be written; make room there, or name another directory",
  refused: "this user may not do that there; name a directory of its own",
};

/** The code of a failed system call. */
export function codeOf(error: unknown): unknown {
  return readMember(error, "code");
}

/** Whether a file or folder was not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}

/** Runs what works on files. @throws {StoreError} where that fails, with the directory and what to do. */
export async function onFiles<Value>(
  directory: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (isStoreError(error) || isInvalidOptionError(error)) throw error;
    const code = String(codeOf(error));
    const reason = reasons[code] ?? "unreachable";
    const what = advice[reason] ?? "it did not answer as a directory does";
    throw new StoreError(`The store ${directory} failed (${code}): ${what}.`, {
      reason,
      cause: error,
    });
  }
}
