import { formatTable } from "../table.ts";
import type { Review } from "./review.ts";

/** The review as one object. */
export function reportJson({ findings, diff, foreign }: Review): object {
  return {
    foreign,
    findings: findings.map(({ fact, file, line, proposal, isLeftOut: leftOut }) => {
      const { provider, spec, kind, operation, at, place } = fact;
      return { provider, spec, kind, operation, at, place, proposal, leftOut, file, line };
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
    ...(foreign > 0 ? ["", foreignWords(foreign, findings)] : []),
  ];
}

/** Of whom the specs that lie here were not, and what has become of that. */
function foreignWords(foreign: number, findings: Review["findings"]): string {
  const which = foreign === findings.length ? "All of these facts" : `${foreign} of these facts`;
  const told = `${which} came of another edition of the spec than the one that lies here`;
  const leftOut = findings.filter(({ isLeftOut }) => isLeftOut).length;
  return leftOut === 0
    ? `${told}: see that each still holds.`
    : `${told}; ${leftOut} ${leftOut === 1 ? "edit is" : "edits are"} left out for that: --other-editions takes them in.`;
}
