import { type Change, type Finding, mergeViews, placeOf, verdictOf } from "../change.ts";
import { exampleChanged } from "../contract/examples.ts";
import type { Reach } from "./reach.ts";

/** Findings as changes: each once, from all directions together, without the examples that follow a contract. */
export function mergeFindings(findings: readonly Finding[], reach: Reach): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const finding of findings) {
    const place = placeOf(finding.site);
    const { subject } = finding.site;
    const key = JSON.stringify([
      subject.operation,
      subject.schema,
      subject.component,
      place,
      finding.kind,
    ]);
    const known = changes.get(key);
    changes.set(key, known ? join(known, finding) : begin(finding, place));
  }
  return dropFollowingExamples(
    [...changes.values()].filter(({ level }) => level !== "none"),
    reach,
  );
}

function begin(finding: Finding, place: string): Change {
  const { kind, site, direction, views, pointers, before, after } = finding;
  return {
    kind,
    subject: site.subject,
    place,
    directions: [direction],
    views,
    ...verdictOf(views),
    pointers,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function join(change: Change, { direction, views: others }: Finding): Change {
  const isTyped = direction !== "none" && change.directions.includes("none");
  const views = isTyped
    ? others
    : direction === "none"
      ? change.views
      : mergeViews(change.views, others);
  const directions = change.directions.includes(direction)
    ? change.directions
    : [...change.directions, direction];
  return { ...change, directions, views, ...verdictOf(views) };
}

/** An example that changes because its contract does is no change of its own. */
function dropFollowingExamples(changes: readonly Change[], reach: Reach): readonly Change[] {
  const contract = changes.filter(
    (change) => change.class !== "docs" || change.views.docs === undefined,
  );
  return changes.filter((change) => {
    if (change.kind === exampleChanged)
      return !contract.some((other) => reach.shows(change.pointers, other.pointers));
    if (change.kind !== "example-changed") return true;
    return !contract.some((other) => isSamePlace(change, other));
  });
}

function isSamePlace(one: Change, other: Change): boolean {
  return JSON.stringify([one.subject, one.place]) === JSON.stringify([other.subject, other.place]);
}
