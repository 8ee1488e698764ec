import type { Kind } from "../../kinds.ts";
import type { JsonObject } from "@signoff/openapi";
import type { Site } from "../../change.ts";
import {
  memberOf,
  type OperationPair,
  type OperationRule,
  operationSite,
  pointersTo,
} from "../compare-operations.ts";
import { isObject } from "../node.ts";
import type { Findings } from "../pair.ts";
import { wire } from "../views.ts";

/** The credentials that a call is answered to. */
export const compareSecurity: OperationRule = (pair, findings) => {
  const own = [memberOf(pair.old, "security"), memberOf(pair.now, "security")];
  // What only follows the document is told of there.
  if (own.every((security) => security === undefined)) return;
  const [old, now] = [own[0] ?? rootSecurity(pair, "old"), own[1] ?? rootSecurity(pair, "now")];
  compareRequirements(
    old,
    now,
    (context) => operationSite(pair.name, context),
    pointersTo(pair, "security"),
    findings,
  );
};

/** Tells which alternatives are gone, which came, and whether any credentials are needed at all. */
export function compareRequirements(
  old: unknown,
  now: unknown,
  siteOf: (context: string) => Site,
  pointers: { readonly old: string; readonly now: string },
  findings: Findings,
): void {
  const [before, after] = [alternatives(old), alternatives(now)];
  const tell = (kind: Kind, context: string, level: "breaking" | "feature"): void =>
    findings.add({
      kind,
      site: siteOf(context),
      direction: "request",
      views: wire(level),
      pointers,
    });
  if (before.size === 0 && after.size === 0) return;
  if (before.size === 0) return tell("security-required", "security", "breaking");
  if (after.size === 0) return tell("security-dropped", "security", "feature");
  for (const one of before)
    if (!after.has(one)) tell("security-removed", `security ${one}`, "breaking");
  for (const one of after)
    if (!before.has(one)) tell("security-added", `security ${one}`, "feature");
}

/** The schemes of each alternative; none where a call needs no credentials. */
function alternatives(security: unknown): ReadonlySet<string> {
  const list = Array.isArray(security) ? security.filter(isObject) : [];
  const named = list.map((one) =>
    Object.entries(one)
      .map(([name, scopes]) => say(name, scopes))
      .toSorted()
      .join(" and "),
  );
  return named.includes("") ? new Set() : new Set(named);
}

function say(name: string, scopes: unknown): string {
  const list = Array.isArray(scopes) ? scopes.map(String).toSorted().join(", ") : "";
  return list === "" ? name : `${name} (${list})`;
}

function rootSecurity({ documents }: OperationPair, side: "old" | "now"): unknown {
  return (documents[side] as JsonObject)["security"];
}
