import { exitCodes } from "../../../exit-codes.ts";
import { paragraph } from "../../../output/fit-text.ts";
import type { OutputRecord } from "../../../output/records.ts";
import type { Finding, Verdict } from "../finding.ts";

/** What it all comes down to. */
export interface Diagnosis extends OutputRecord {
  readonly type: "diagnosis";
  /** The provider's name. */
  readonly provider: string;
  readonly verdict: Verdict;
  readonly cause?: Finding["cause"];
  readonly message: string;
  readonly advice?: string;
  readonly exitCode: number;
}

/** The first thing that does not work, else the first that is worth a look. */
export function causeIn(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(({ verdict }) => verdict === "error") ??
    findings.find(({ verdict }) => verdict === "warning")
  );
}

/** @param well what to say where nothing is wrong. */
export function diagnose(provider: string, findings: readonly Finding[], well: string): Diagnosis {
  const found = causeIn(findings);
  // A session that goes on is told by the exit code whatever else is wrong.
  const isAlive = findings.some(({ exitCode }) => exitCode === exitCodes.alive);
  const { verdict, message, exitCode, cause, advice } = found ?? {
    verdict: "ok" as const,
    message: well,
    exitCode: exitCodes.done,
  };
  return {
    type: "diagnosis",
    provider,
    verdict,
    ...(cause && { cause }),
    message,
    ...(advice && { advice }),
    exitCode: isAlive ? exitCodes.alive : exitCode,
  };
}

/** The cause first, then what to do. */
export function diagnosisLines({ message, advice }: Diagnosis, width: number): readonly string[] {
  return [
    ...paragraph(message, width, 0),
    ...(advice ? paragraph(advice, width, 2, "  ") : []),
    "",
  ];
}
