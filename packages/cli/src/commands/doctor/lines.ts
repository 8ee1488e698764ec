import { paragraph } from "../../output/fit-text.ts";
import type { Finding, Verdict } from "./finding.ts";

const marks: Readonly<Record<Verdict, string>> = {
  ok: "ok",
  warning: "warn",
  error: "ERROR",
  skipped: "-",
};

const indent = 7;

/** A finding for people, with what to do unless that was said before. */
export function linesOf(
  { verdict, message, advice }: Finding,
  width: number,
  isAdvised = true,
): readonly string[] {
  return [
    ...paragraph(message, width, indent, marks[verdict]),
    ...(advice === undefined || !isAdvised ? [] : paragraph(advice, width, indent)),
  ];
}
