import { exitCodes } from "../../exit-codes.ts";
import type { OutputRecord } from "../../output/records.ts";
import type { Cause } from "./provider/cause.ts";

/** How something was found: as it should be, worth a look, or broken; or it was not looked at because of something else. */
export type Verdict = "ok" | "warning" | "error" | "skipped";

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
  | "records"
  | "name"
  | "connection"
  | "proxy"
  | "tls"
  | "service"
  | "login"
  | "read"
  | "agent"
  | "logout"
  | "probe"
  | "drift";

/** What was looked at, and how it was found. */
export interface Finding extends OutputRecord {
  readonly type: "check";
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** What it is, in a word for machines; of providers alone. */
  readonly cause?: Cause;
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
export function fine(subject: Subject, message: string, advice?: string): Finding {
  const exitCode = exitCodes.done;
  return { type: "check", subject, verdict: "ok", message, ...(advice && { advice }), exitCode };
}

/** It was not looked at. */
export function skipped(subject: Subject, message: string): Finding {
  return { type: "check", subject, verdict: "skipped", message, exitCode: exitCodes.done };
}

/** It works, and should be looked at. */
export function warning(subject: Subject, message: string, advice: string, cause?: Cause): Finding {
  const exitCode = exitCodes.incomplete;
  const found = { message, advice, exitCode, ...(cause && { cause }) };
  return { type: "check", subject, verdict: "warning", ...found };
}

/** It does not work. */
export function wrong(
  subject: Subject,
  message: string,
  advice: string,
  exitCode: number,
  cause?: Cause,
): Finding {
  const found = { message, advice, exitCode, ...(cause && { cause }) };
  return { type: "check", subject, verdict: "error", ...found };
}
