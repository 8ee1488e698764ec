import { exitCodes } from "../../exit-codes.ts";
import { explainError } from "../../failure.ts";
import { type Finding, type Subject, wrong } from "./finding.ts";

/** A store that does not work, by what was thrown. */
export function brokenStore(subject: Subject, name: string, error: unknown): Finding {
  const { exitCode, message } = explainError(error);
  const [code = ""] = /\b(?:EROFS|ENOSPC|EDQUOT)\b/.exec(message) ?? [];
  if (code === "EROFS") {
    return wrong(
      subject,
      `The store ${name} is read-only: nothing can be written there (${code}).`,
      "Mount it for writing, or name a directory that can be written, by --store or SIGNOFF_STORE.",
      exitCodes.store,
      "read-only",
    );
  }
  if (code !== "") {
    return wrong(
      subject,
      `The disk of the store ${name} is full: nothing can be written there (${code}).`,
      "Make room, or raise the quota: nobody can sign on over this store when nothing can be written any more. df -h shows how full it is.",
      exitCodes.store,
      "disk-full",
    );
  }
  return { type: "check", subject, verdict: "error", message, exitCode };
}
