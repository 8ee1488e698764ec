import { isErrorLike } from "../../values/kinds.ts";
import { readMember } from "../../values/read-member.ts";

/** Whether it comes from the system, as those of the file system do. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return (
    isErrorLike(error) &&
    Object.hasOwn(error, "syscall") &&
    typeof readMember(error, "code") === "string"
  );
}

/** Whether the file system said one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}
