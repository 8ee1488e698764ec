import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import type { Finding } from "./finding.ts";
import { dropFollowUps } from "./follow-ups.ts";
import { displayPath, type Repository } from "./repository.ts";

/** Findings out of Redocly's problems, without the ignored ones and the follow-ups, in the order of files and lines. */
export function toFindings(
  repository: Repository,
  problems: readonly NormalizedProblem[],
): readonly Finding[] {
  const findings = problems
    .filter((problem) => problem.ignored !== true)
    .map((problem) => toFinding(repository, problem));
  return dropFollowUps(findings.toSorted(byPlace));
}

/** Where a location begins in its file. */
export function placeOf(location: NormalizedProblem["location"][number]): {
  readonly line: number;
  readonly column: number;
} {
  const { line, col } = getLineColLocation(location).start;
  return { line, column: col };
}

/** A message of the YAML parser without the path of the machine's own and the place, which the finding has. */
export function tidyMessage(message: string): string {
  return message.replace(/ in "[^"]+\.yaml" \(\d+:\d+\)/, "");
}

function toFinding(repository: Repository, problem: NormalizedProblem): Finding {
  const [location] = problem.location;
  const suggestion = problem.suggest.length > 0 ? ` Did you mean ${problem.suggest[0]}?` : "";
  return {
    file: location ? displayPath(repository, location.source.absoluteRef) : "",
    ...(location ? placeOf(location) : { line: 1, column: 1 }),
    severity: problem.severity,
    rule: problem.ruleId,
    message: tidyMessage(problem.message) + suggestion,
  };
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.file.localeCompare(other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    one.rule.localeCompare(other.rule)
  );
}
