import { formatTable } from "../table.ts";
import type { Review } from "./review.ts";

/** The review as one object. */
export function reportJson({ findings, diff, foreign }: Review): object {
  return {
    foreign,
    findings: findings.map(({ fact, file, line, proposal }) => {
      const { provider, kind, operation, at, place } = fact;
      return { provider, kind, operation, at, place, proposal, file, line };
    }),
    diff: diff.join("\n"),
  };
}

/** The review for people: a table, and the edits. */
export function reportLines(
  { findings, diff, foreign }: Review,
  isWritten: boolean,
): readonly string[] {
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
    ...(foreign > 0 ? ["", foreignWords(foreign, findings.length)] : []),
  ];
}

function foreignWords(count: number, all: number): string {
  const which = count === all ? "All of these facts" : `${count} of these facts`;
  return `${which} came of another edition of the spec than the one that lies here: see that each still holds.`;
}
