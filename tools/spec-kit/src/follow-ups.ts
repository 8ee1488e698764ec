import type { Finding } from "./finding.ts";

/** Findings without the repeated ones, and without those that only say again what another one is the cause of. */
export function dropFollowUps(findings: readonly Finding[]): readonly Finding[] {
  const unparsed = findings.filter(isParseFailure);
  // What a broken file holds is unknown, so whatever refers to it looks wrong as well.
  const causes = unparsed.length > 0 ? unparsed : findings;
  const malformed = causes.some((finding) => finding.rule === "struct");
  const seen = new Set<string>();
  return causes.filter((finding) => {
    if (malformed && finding.message.startsWith("Example validation errored")) return false;
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}

function isParseFailure({ rule, message }: Finding): boolean {
  return rule === "no-unresolved-refs" && message.startsWith("Failed to parse");
}
