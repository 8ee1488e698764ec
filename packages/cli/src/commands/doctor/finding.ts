import { exitCodes } from "../../exit-codes.ts";
import { explainError } from "../../failure.ts";
import type { OutputRecord } from "../../output/records.ts";

/** How something was found: as it should be, worth a look, or broken. */
export type Verdict = "ok" | "warning" | "error";

/** What is looked at. */
export type Subject =
  | "directory"
  | "store"
  | "writing"
  | "clock"
  | "space"
  | "eviction"
  | "role"
  | "key"
  | "records";

/** What was looked at, and how it was found. */
export interface Finding extends OutputRecord {
  readonly type: "check";
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** What was found, in a sentence. */
  readonly message: string;
  /** What to do, where the message does not say. */
  readonly advice?: string;
  /** With what the command ends because of it, unless something else is graver. */
  readonly exitCode: number;
}

/** Takes a finding as it is made. */
export type Tell = (finding: Finding) => void;

/** It is as it should be. */
export function fine(subject: Subject, message: string): Finding {
  return { type: "check", subject, verdict: "ok", message, exitCode: exitCodes.done };
}

/** It works, and should be looked at. */
export function warning(subject: Subject, message: string, advice: string): Finding {
  const exitCode = exitCodes.incomplete;
  return { type: "check", subject, verdict: "warning", message, advice, exitCode };
}

/** It does not work, by what was thrown. */
export function broken(subject: Subject, error: unknown): Finding {
  const { exitCode, message } = explainError(error);
  return { type: "check", subject, verdict: "error", message, exitCode };
}

/** It does not work. */
export function wrong(
  subject: Subject,
  message: string,
  advice: string,
  exitCode: number,
): Finding {
  return { type: "check", subject, verdict: "error", message, advice, exitCode };
}
