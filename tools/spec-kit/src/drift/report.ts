import { formatTable } from "../table.ts";
import type { Review } from "./review.ts";

/** The review as one object. */
export function reportJson({ findings, diff }: Review): object {
  return {
    findings: findings.map(({ fact, file, line, proposal }) => {
      const { provider, kind, operation, at, place } = fact;
      return { provider, kind, operation, at, place, proposal, file, line };
    }),
    diff: diff.join("\n"),
  };
}

/** The review for people: a table, and the edits. */
export function reportLines({ findings, diff }: Review, isWritten: boolean): readonly string[] {
  if (findings.length === 0) return ["No facts: the answers are as the specs say."];
  const rows = findings.map(({ fact, file, line, proposal }) => [
    fact.kind,
    `${fact.operation} ${fact.status}${fact.at === "" ? "" : ` ${fact.at}`}`,
    `${file}:${line}`,
    proposal,
  ]);
  const end = isWritten ? "Written; pnpm generate shows what comes of it." : "--write writes this.";
  return [
    ...formatTable([["kind", "where", "spec", "proposal"], ...rows]),
    ...(diff.length > 0 ? ["", ...diff, "", end] : []),
  ];
}
