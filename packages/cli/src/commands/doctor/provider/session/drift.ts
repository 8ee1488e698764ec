import type { DriftFact, DriftWatch } from "@signoff/core/drift";
import { count, countOf } from "../../../../output/count.ts";
import { fine, type Finding, warning } from "../../finding.ts";
import type { Checkup } from "../checkups.ts";

/** What of the answers differs from the documentation. */
export interface DriftNotes {
  readonly watch: DriftWatch;
  readonly facts: readonly DriftFact[];
}

export async function takeDriftNotes({ watchDrift }: Checkup): Promise<DriftNotes> {
  const facts: DriftFact[] = [];
  return { watch: await watchDrift((fact) => facts.push(fact)), facts };
}

/** Of many the others are told by `--json` alone. */
const mostTold = 4;

/** What the answers of this run showed. Calls go on with all of it. */
export function driftFinding({ facts }: DriftNotes): Finding {
  if (facts.length === 0) return fine("drift", "The answers are as the documentation has them.");
  const [first] = facts;
  const more = facts.length > mostTold ? `; and ${count(facts.length - mostTold)} more` : "";
  const what = facts.slice(0, mostTold).map(factText).join("; ") + more;
  return warning(
    "drift",
    `The answers differ from the documentation in ${countOf(facts.length, "thing")}: ${what}.`,
    `Calls go on all the same; fields that the types have may be missing. Look whether a newer version of this command knows it (${first?.provider} ${first?.spec.slice(0, 8)}), and report it with the lines of --json: there is no value of an answer in them.`,
    "drift",
  );
}

function factText({ kind, operation, status, at, field, expected, seen }: DriftFact): string {
  // The field stands at the end of where it is.
  const place = field === undefined ? at : at.slice(0, at.lastIndexOf("/"));
  const where = `${operation} ${status}${place === "" ? "" : ` at ${place}`}`;
  switch (kind) {
    case "unknown-field":
      return `${where} has a field ${field}`;
    case "missing-field":
      return `${where} lacks the field ${field}`;
    case "other-type":
      return `${where} is ${seen}, not ${expected?.join(" or ")}`;
    case "undocumented-status":
      return `${where} is no documented status`;
    case "undocumented-media-type":
      return `${where} is ${seen}`;
    default:
      return `${where}: ${kind}`;
  }
}
